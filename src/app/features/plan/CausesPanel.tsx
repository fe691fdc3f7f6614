import { useStore } from 'zustand';
import { IntervalBars } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { intervalInWords, roundedNumber, shareInWords, supportedPlace } from '../../../words/numbers.ts';
import { DAYS, withUnit } from '../../../words/unit.ts';
import type { Answer, ReachableLevel } from '../../results/answer.ts';
import { levelLabel, scopeLabel } from '../../wording/scenarioWords.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { lookAt, showCausesOf, viewStore } from '../../results/viewStore.ts';
import { rankedCauses, type Cause } from './rankedCauses.ts';
import { scopeChoices, useScope } from '../../results/scopeChoice.ts';

interface CausesPanelProps {
  readonly answer: Answer;
  readonly stale?: string;
}

/** Which indicators drove the levels: on how many days of a level each had itself reached it. */
export function CausesPanel({ answer, stale }: CausesPanelProps) {
  const { scenario } = answer;
  const scope = useScope(answer);
  const level = useStore(viewStore, (view) => view.causeLevel);
  const causes = rankedCauses(answer, scope, level);
  const where = scopeLabel(scenario, scope);
  return (
    <Panel
      title="Which indicators drove the levels"
      subtitle={`The bars count the days at ${levelLabel(scenario, level)} on which the indicator had reached ${levelLabel(scenario, level)} too.`}
      actions={
        <>
          <Choice
            label="Level"
            value={String(level)}
            options={[2, 3, 4].map((one) => ({ id: String(one), label: levelLabel(scenario, one) }))}
            onChange={(id) => showCausesOf(Number(id) as ReachableLevel)}
          />
          <Choice
            label="Area"
            value={scope}
            options={scopeChoices(answer).map((id) => ({ id, label: scopeLabel(scenario, id) }))}
            onChange={lookAt}
          />
        </>
      }
    >
      <Faded why={stale}>
        {causes.length === 0 ? (
          <p>
            {where}: no day at {levelLabel(scenario, level)} in the simulated winters.
          </p>
        ) : (
          <IntervalBars
            caption={`How many days each indicator had reached ${levelLabel(scenario, level)} while ${where} was at that level`}
            labelHeading="Indicator"
            valueHeading="Days a winter"
            columns={[{ label: `Part of the days at ${levelLabel(scenario, level)}`, numeric: true }]}
            rows={causes.map(causeRow)}
            formatTick={(value) => (value === 0 ? '0' : withUnit(roundedNumber(value), DAYS))}
          />
        )}
      </Faded>
    </Panel>
  );
}

function causeRow({ id, name, days: { mean, low, high }, share }: Cause) {
  const place = supportedPlace(mean, low, high);
  return {
    id,
    label: name,
    value: mean,
    low,
    high,
    text: withUnit(roundedNumber(mean, place), DAYS),
    detail: intervalInWords(low, high, place) ?? '',
    cells: [shareInWords(share)],
  };
}
