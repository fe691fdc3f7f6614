import type { GroupResult } from '../../../../analysis/actions/furtherResults.ts';
import type { ActionGroup } from '../../../../analysis/actions/furtherVariants.ts';
import { hasSameActions } from '../../../../analysis/actions/groupProblems.ts';
import { listInWords } from '../../../../words/phrases.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { pairWords } from '../../../../words/pairInWords.ts';
import { changeTold, pairKindOf } from '../actionWords.ts';
import { namesOf, pairSaid } from '../pairWords.ts';
import { takenAway } from './groupWords.ts';

/** What the table of groups shows and how sure it is: the text under it. */
export function groupsSaid(answer: ActionsAnswer, asked: readonly ActionGroup[]): string {
  const { groups } = answer.reading.document;
  if (groups.length === 0) return '';
  return [
    toldSaid(answer),
    ...groups.map((group) => interactionSaid(answer, group)),
    'Within the plan: the plan compared with the plan without any of them. On its own: all of them and no other, compared with no actions.',
    'What actions do one by one need not add up to what they do together; whether the two differ by more than chance is not tested here, save for pairs that were tested under “What actions do together”.',
    groups.length === 1
      ? 'Each range of the group is right in 95 of 100 such results. Those of its actions come from the ranking, and are right together as often.'
      : 'Each group has ranges of its own: of many, 1 in 20 is wrong by chance. Those of single actions come from the ranking, where all are right in 95 of 100 such results.',
    'The cost of a group is how much more all actions cost with it than without it. The cost of one action is what is spent on it. To the right of zero is better.',
    awaySaid(takenAway(answer, asked)),
  ]
    .filter(Boolean)
    .join(' ');
}

function toldSaid({ scenario, reading: { document } }: ActionsAnswer): string {
  const names = (isWanted: (verdict: string) => boolean) =>
    document.groups
      .filter(({ less }) => isWanted(changeTold(scenario, document.outcome, less).verdict))
      .map(({ name }) => `“${name}”`);
  const told = names((verdict) => verdict === 'less' || verdict === 'more');
  return told.length === 0
    ? 'Within the plan no group makes a clear change.'
    : `A clear change within the plan: ${listInWords(told)}.`;
}

/** What was tested of a pair that is a group; nothing is claimed of any other group. */
function interactionSaid(answer: ActionsAnswer, group: GroupResult): string {
  const { document } = answer.reading;
  const { interactions } = document;
  const found = interactions.find(({ pair }) => hasSameActions({ name: '', actions: pair }, group));
  if (found === undefined) return '';
  if (pairKindOf(found, document) !== 'open') return pairSaid(answer, found);
  return `${namesOf(answer, found.pair)}: tested as a pair. There is ${pairWords.open}.`;
}

function awaySaid(names: readonly string[]): string {
  if (names.length === 0) return '';
  const said = listInWords(names.map((name) => `“${name}”`));
  return `${said} ${names.length === 1 ? 'was' : 'were'} removed since and ${names.length === 1 ? 'stays' : 'stay'} in this answer until the next run.`;
}
