import { memo } from 'react';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { ActionNames } from './ActionNames.tsx';

/** Actions that the plan lists and the model does not: nothing is claimed for them. */
export const RecordedPanel = memo(function RecordedPanel({ scenario }: { readonly scenario: Scenario }) {
  const recorded = scenario.actions.filter(({ modelled }) => !modelled);
  if (recorded.length === 0) return null;
  return (
    <Panel title="Listed, not simulated" subtitle="these actions of the plan have no simulated effect">
      <ActionNames scenario={scenario} actions={recorded} />
    </Panel>
  );
});

/** The actions that can be compared, before they are. */
export function ToBeJudgedPanel({ scenario }: { readonly scenario: Scenario }) {
  return (
    <Panel title="Actions to compare" subtitle="these actions of the plan have a simulated effect">
      <ActionNames scenario={scenario} actions={scenario.actions.filter(({ modelled }) => modelled)} />
    </Panel>
  );
}
