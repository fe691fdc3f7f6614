import { memo } from 'react';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { ActionNames } from './ActionNames.tsx';

/** Actions that the plan lists and the model does not: nothing is claimed for them. */
export const RecordedPanel = memo(function RecordedPanel({ scenario }: { readonly scenario: Scenario }) {
  const recorded = scenario.actions.filter(({ modelled }) => !modelled);
  if (recorded.length === 0) return null;
  return (
    <Panel title="Recorded, not modelled" subtitle="listed in the plan; not simulated">
      <ActionNames scenario={scenario} actions={recorded} />
    </Panel>
  );
});

/** The actions that can be compared, before they are. */
export function ToBeJudgedPanel({ scenario }: { readonly scenario: Scenario }) {
  return (
    <Panel title="Actions to be judged" subtitle="those of the plan that have an effect in the model">
      <ActionNames scenario={scenario} actions={scenario.actions.filter(({ modelled }) => modelled)} />
    </Panel>
  );
}
