import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { triggerInWords } from '../../wording/scenarioWords.ts';
import classes from './Actions.module.css';

interface ActionNamesProps {
  readonly scenario: Scenario;
  readonly actions: readonly Action[];
}

/** Actions by name, with who starts them and when. */
export function ActionNames({ scenario, actions }: ActionNamesProps) {
  return (
    <ul className={classes.names}>
      {actions.map((action) => (
        <li key={action.id}>
          {action.name}
          <span className={classes.muted}>
            {action.owner} · {triggerInWords(scenario, action)}
          </span>
        </li>
      ))}
    </ul>
  );
}
