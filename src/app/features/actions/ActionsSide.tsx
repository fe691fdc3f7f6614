import { useMemo } from 'react';
import { useStore } from 'zustand';
import { mostReplications } from '../../../scenario/validate/checkRunRequest.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Fact } from '../../../ui/controls/Fact.tsx';
import { NumberField } from '../../../ui/controls/NumberField.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { YesNoField } from '../../../ui/controls/YesNoField.tsx';
import { judgeBy } from '../../run/actions/runActions.ts';
import { DraftsOf } from '../../shell/DraftsOf.tsx';
import { actionsStore, setActionsWinters, setEveryWinter } from '../../results/actionsStore.ts';
import { requestStore } from '../../document/requestStore.ts';
import { useScenario } from '../../document/useScenario.ts';
import { outcomeInFull } from './actionWords.ts';
import classes from './Actions.module.css';
import { AsWritten } from './AsWritten.tsx';
import { PlanCheck } from './PlanCheck.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useOutcomes } from './useActions.ts';

/** The side column of actions: what is simulated, the plan as written, and what a check of the plan finds. */
export function ActionsSide() {
  const scenario = useScenario();
  if (scenario === null) return <p>Loading…</p>;
  return (
    <DraftsOf id="actions" label="Actions" href="#/actions">
      <Asked scenario={scenario} />
      <AsWritten />
      <PlanCheck scenario={scenario} />
      <TakeAway />
    </DraftsOf>
  );
}

function Asked({ scenario }: { readonly scenario: Scenario }) {
  const { winters, everyWinter } = useStore(actionsStore);
  const seed = useStore(requestStore, (request) => request.seed);
  const { offered, asked } = useOutcomes(scenario);
  const options = useMemo(
    () =>
      offered.map(({ column, section }) => ({
        id: column.id,
        label: outcomeInFull(scenario, column.id),
        detail: `${section} · ${column.better === 'low' ? 'less is better' : 'more is better'}`,
      })),
    [offered, scenario],
  );
  return (
    <SideSection title="What is compared">
      <div className={classes.fields}>
        <Select label="Outcome" options={options} value={asked} onChange={(id) => void judgeBy(id)} />
        <NumberField
          label="Winters for each action, at most"
          whole
          minimum={2}
          maximum={mostReplications}
          value={winters}
          onChange={setActionsWinters}
        />
        <YesNoField
          label="All winters for every action"
          hint="If No, clear losers stop early, to save time."
          value={everyWinter}
          onChange={setEveryWinter}
        />
      </div>
      <Fact
        label="Compared with"
        value="No actions"
        note={`in the same winters (set “${seed}”). The plan is the one under “What is simulated” in Plan.`}
      />
    </SideSection>
  );
}
