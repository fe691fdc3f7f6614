import type { ActionGroup } from '../../../../analysis/actions/furtherVariants.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { listInWords } from '../../../../words/phrases.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { takeGroupAway } from '../../../results/actionsStore.ts';
import classes from '../Actions.module.css';
import { nameThenOrNow, standingSaid } from './groupWords.ts';

interface AskedGroupsProps {
  readonly answer: ActionsAnswer;
  /** As it is now: the next run is of it. */
  readonly scenario: Scenario;
  readonly groups: readonly ActionGroup[];
}

/** The chosen groups, each with its actions, how far it was run, and a button that removes it. */
export function AskedGroups({ answer, scenario, groups }: AskedGroupsProps) {
  if (groups.length === 0) return null;
  return (
    <ul className={`${classes.groups} ${classes.screenOnly}`} aria-label="Chosen groups">
      {groups.map((group) => (
        <li key={group.name}>
          <span>
            <strong>{group.name}</strong>
            <span className={classes.muted}>
              {[
                listInWords(group.actions.map((id) => nameThenOrNow(answer, scenario, id))),
                standingSaid(answer, scenario, group),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <Button kind="quiet" label={`Remove ${group.name}`} onPress={() => takeGroupAway(group.name)}>
            {' '}
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
}
