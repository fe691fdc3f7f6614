import type { ActionGroup } from '../../../analysis/actions/furtherVariants.ts';
import { isSameGroup } from '../../../analysis/actions/groupProblems.ts';
import { joined } from '../../../words/numbers.ts';
import { listInWords } from '../../../words/phrases.ts';
import { columnNamed } from '../../wording/actionOutcomes.ts';
import { actionName, changeSaid } from '../../wording/actionWords.ts';
import type { Pin } from '../../results/pinStore.ts';

/** A group of any of some kept answers, and its actions by name as the first that has it calls them. */
export interface PinnedGroup {
  readonly group: ActionGroup;
  readonly actions: string;
}

/** Groups of any of these answers, each once; the same name with other actions is another group. */
export function groupsOf(pins: readonly Pin<'actions'>[]): PinnedGroup[] {
  const found: PinnedGroup[] = [];
  for (const { answer } of pins)
    for (const group of answer.reading.document.groups)
      if (!found.some((one) => isSameGroup(one.group, group))) {
        const names = group.actions.map((id) => actionName(answer.scenario, id));
        found.push({ group, actions: listInWords(names) });
      }
  return found;
}

/** What a group does within the plan of a kept answer: '31 fewer bed-days (95%: 22 to 40)'. */
export function groupSaid({ answer: { scenario, reading } }: Pin<'actions'>, group: ActionGroup): string {
  const found = reading.document.groups.find((one) => isSameGroup(one, group));
  if (found === undefined) return 'not tested';
  if (found.less === null) return 'not known yet';
  return joined(changeSaid(columnNamed(scenario, reading.document.outcome), found.less));
}
