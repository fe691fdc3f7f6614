import type { PairedRow } from '../../../analysis/pairedTable.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import type { Comparison } from '../../run/comparison.ts';
import { Faded } from '../../shell/Faded.tsx';
import { RunLine } from '../../shell/RunLine.tsx';
import type { RunState } from '../../stores/resultsStore.ts';
import { differenceSaid, figureSaid, headlineOutcomes, outcomeName } from '../../outcomeWords.ts';

interface EffectPanelProps {
  readonly effect: RunState<Comparison>;
  readonly stale?: string;
}

/** What the plan's actions do: the plan against no actions in the same winters, as paired differences. */
export function EffectPanel({ effect, stale }: EffectPanelProps) {
  const { result } = effect;
  const winters = result === null ? '' : ` ${roundedNumber(result.winters)}`;
  return (
    <Panel
      title="What the plan’s actions do"
      subtitle={`the plan against no actions in the same${winters} winters, with 95 % intervals; each row on its own scale`}
    >
      <RunLine run={effect} waiting="It starts when the plan’s own winters are done." />
      {result !== null && (
        <Faded why={stale}>
          <IntervalBars
            caption="Differences that the plan’s actions make in the same winters"
            labelHeading="Outcome"
            valueHeading="With the plan’s actions"
            columns={[
              { label: 'No actions', numeric: true },
              { label: 'The plan', numeric: true },
            ]}
            rows={rowsOf(result)}
            scale="row"
          />
        </Faded>
      )}
    </Panel>
  );
}

function rowsOf({ scenario, others: [none] }: Comparison): IntervalBarsRow[] {
  return headlineOutcomes(scenario).flatMap((id) => {
    const row = none.rows.find(({ column }) => column.id === id);
    return row === undefined ? [] : [effectRow(scenario, row)];
  });
}

/** To the right is better for the people who wait and the service. */
function effectRow(scenario: Scenario, row: PairedRow): IntervalBarsRow {
  const { column, difference, from, to } = row;
  const { headline, detail } = differenceSaid(row);
  const sign = column.better === 'low' ? -1 : 1;
  const [low, high] = [difference?.low ?? null, difference?.high ?? null];
  return {
    id: column.id,
    label: outcomeName(scenario, column),
    value: difference === null ? null : sign * difference.mean,
    low: low === null ? null : sign * low,
    high: high === null ? null : sign * high,
    text: headline,
    detail,
    cells: [figureSaid(column, from), figureSaid(column, to)],
  };
}
