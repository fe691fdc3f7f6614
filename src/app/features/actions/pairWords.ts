import type { Interaction } from '../../../analysis/actions/actionsDocument.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { actionName, changeSaid } from './actionWords.ts';
import { columnOf } from './useActions.ts';

/** '“A” and “B”: with both, 40 more bed-days than the two effects, each without the other, added up (95%: 20 to 60).' */
export function pairSaid(answer: ActionsAnswer, { pair, value }: Interaction): string {
  const { headline, detail } = changeSaid(columnOf(answer), value);
  return `${namesOf(answer, pair)}: with both, ${headline} than the two effects, each without the other, added up (${detail}).`;
}

/** '“A” and “B”'. */
export function namesOf({ scenario }: ActionsAnswer, pair: readonly string[]): string {
  return pair.map((id) => `“${actionName(scenario, id)}”`).join(' and ');
}
