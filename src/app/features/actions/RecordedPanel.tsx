import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { triggerInWords } from '../../scenarioWords.ts';
import classes from './Actions.module.css';

/** Actions that the plan lists and the model does not: nothing is claimed for them. */
export function RecordedPanel({ scenario }: { readonly scenario: Scenario }) {
  const recorded = scenario.actions.filter(({ modelled }) => !modelled);
  if (recorded.length === 0) return null;
  return (
    <Panel
      title="Recorded, not modelled"
      subtitle="listed so that the plan is whole; no effect is claimed for them"
    >
      <ul className={classes.recorded}>
        {recorded.map((action) => (
          <li key={action.id}>
            {action.name}
            <span className={classes.muted}>
              {action.owner} · {triggerInWords(scenario, action)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
