import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import { useStore } from 'zustand';
import type { Comparison } from '../../results/answer.ts';
import { runEffect } from '../../run/runs.ts';
import { Faded } from '../../shell/Faded.tsx';
import { RunLine } from '../../shell/RunLine.tsx';
import { resultsStore, type RunState } from '../../results/resultsStore.ts';
import { outcomeRow } from '../../wording/outcomeRow.ts';
import { headlineOutcomes } from '../../wording/outcomeWords.ts';

interface EffectPanelProps {
  readonly effect: RunState<Comparison>;
  readonly stale?: string;
}

/** What the plan's actions do: the plan against no actions in the same winters, as paired differences. */
export function EffectPanel({ effect, stale }: EffectPanelProps) {
  const { result, status } = effect;
  const isPlanDone = useStore(
    resultsStore,
    ({ plan }) => plan.status === 'done' || plan.status === 'stopped',
  );
  const canStart = isPlanDone && result === null && status !== 'running';
  return (
    <Panel
      title="What the plan’s actions do"
      subtitle={`The plan is compared with no actions in ${sameWinters(result?.winters)}. Each row has its own scale.`}
    >
      {canStart && (
        <p>
          <Button onPress={() => void runEffect()}>Compare the plan with no actions</Button>
        </p>
      )}
      <RunLine
        run={effect}
        waiting={canStart ? undefined : 'The comparison starts when all winters with the plan are simulated.'}
      />
      {result !== null && (
        <Faded why={stale}>
          <IntervalBars
            caption="Differences that the plan’s actions make in the same winters"
            labelHeading="Outcome"
            valueHeading="Difference that the plan makes"
            columns={[
              { label: 'Without actions', numeric: true },
              { label: 'With the plan', numeric: true },
            ]}
            rows={rowsOf(result)}
            scale="row"
          />
        </Faded>
      )}
    </Panel>
  );
}

/** 'the same 400 winters, with 95% ranges'; a single winter has no range. */
function sameWinters(winters: number | undefined): string {
  if (winters === 1) return 'the same winter';
  const count = winters === undefined ? '' : ` ${roundedNumber(winters)}`;
  return `the same${count} winters, with 95% ranges`;
}

function rowsOf({ scenario, others: [none] }: Comparison): IntervalBarsRow[] {
  return headlineOutcomes(scenario).flatMap((id) => {
    const row = none!.rows.find(({ column }) => column.id === id);
    return row === undefined ? [] : [outcomeRow(scenario, row)];
  });
}
