import type { ActionGroup } from '../../../../analysis/actions/furtherVariants.ts';
import {
  groupProblems,
  hasSameActions,
  isSameGroup,
  type GroupProblem,
} from '../../../../analysis/actions/groupProblems.ts';
import { modelledActions } from '../../../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { listInWords } from '../../../../words/phrases.ts';
import { roundedNumber } from '../../../../words/numbers.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { actionsGone } from '../../../run/actions/groupsThere.ts';
import { actionName } from '../actionWords.ts';

/** The proposed name of a group: the names of its actions, joined. No name of a group contains an equals sign. */
export function proposedName(scenario: Scenario, ids: readonly string[]): string {
  return ids
    .map((id) => actionName(scenario, id))
    .join(' + ')
    .replaceAll('=', ':');
}

/** Why a group cannot be added, and the field to correct. Both are undefined where it can. */
export interface Refused {
  readonly name?: string;
  readonly actions?: string;
}

/** All that is wrong with a group before it is added. */
export function whyNotAdded(
  group: ActionGroup,
  asked: readonly ActionGroup[],
  modelled: readonly string[],
): Refused {
  const problems = groupProblems(group, asked, modelled);
  const twin = asked.find((other) => hasSameActions(other, group));
  const ofActions = [
    ...(group.actions.length < 2 ? ['Choose two or more.'] : []),
    ...(twin === undefined ? [] : [`These are tested together already, as “${twin.name}”.`]),
    ...problems.filter(isOfActions).map(problemSaid),
  ];
  const ofName = problems.filter((one) => !isOfActions(one)).map(problemSaid);
  return { name: ofName.join(' ') || undefined, actions: ofActions.join(' ') || undefined };
}

function isOfActions({ kind }: GroupProblem): boolean {
  return kind === 'unknownAction';
}

function problemSaid(problem: GroupProblem): string {
  if (problem.kind === 'noName') return 'No name; allowed: any text.';
  if (problem.kind === 'equalsSign') return 'Found “=” in it; allowed: any other text.';
  if (problem.kind === 'sameName') return `“${problem.name}” is there already; allowed: each name once.`;
  return `“${problem.action}” is not a simulated action of this scenario.`;
}

/** The state of a chosen group: its actions are gone, or how much of it is in the answer. */
export type GroupStanding = 'gone' | 'new' | 'part' | 'whole';

/** The state of a group, given the answer and the scenario as it is now. */
export function standingOf(answer: ActionsAnswer, scenario: Scenario, group: ActionGroup): GroupStanding {
  if (actionsGone(scenario, group).length > 0) return 'gone';
  const { document, groupWinters } = answer.reading;
  const winters = document.groups.some((one) => isSameGroup(one, group)) ? groupWinters[group.name]! : 0;
  if (winters === 0) return 'new';
  return winters < document.replications ? 'part' : 'whole';
}

/** The note on a group in the list of chosen groups. Empty where all of it is in the answer. */
export function standingSaid(answer: ActionsAnswer, scenario: Scenario, group: ActionGroup): string {
  const standing = standingOf(answer, scenario, group);
  if (standing === 'gone') {
    const gone = actionsGone(scenario, group).map((id) => `“${nameThenOrNow(answer, scenario, id)}”`);
    const what = gone.length === 1 ? 'is not a simulated action' : 'are not simulated actions';
    return `left out: ${listInWords(gone)} ${what} of the scenario now. The group is kept here, and tested again once that changes`;
  }
  if (standing === 'new') return 'not run yet';
  if (standing === 'whole') return '';
  const { document, groupWinters } = answer.reading;
  return `run in ${roundedNumber(groupWinters[group.name])} of ${roundedNumber(document.replications)} winters`;
}

/** The name of an action. The answer's scenario gives it where the present scenario no longer has the action. */
export function nameThenOrNow({ scenario: then }: ActionsAnswer, now: Scenario, id: string): string {
  return actionName(now.actions.some((action) => action.id === id) ? now : then, id);
}

/** Names of groups in the answer that are no longer chosen. */
export function takenAway({ reading }: ActionsAnswer, asked: readonly ActionGroup[]): string[] {
  return reading.document.groups
    .filter((group) => !asked.some((one) => isSameGroup(one, group)))
    .map(({ name }) => name);
}

/** '3 actions as one', or that they are all there are. */
export function sizeSaid(scenario: Scenario, { actions }: ActionGroup): string {
  const count = new Set(actions).size;
  if (count === modelledActions(scenario).length) return `all ${roundedNumber(count)} as one: the whole plan`;
  return count === 1 ? 'one action' : `${roundedNumber(count)} actions as one`;
}
