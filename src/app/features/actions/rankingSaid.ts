import type { ActionResult } from '../../../analysis/actions/actionsDocument.ts';
import type { Column } from '../../../experiment/outcomes/columns.ts';
import { listInWords } from '../../../words/phrases.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { ACTIONS, withUnit } from '../../../words/unit.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { unitOf } from '../../wording/outcomeWords.ts';
import { actionName, changeSaid } from './actionWords.ts';
import type { RankedBy } from './rankingRows.tsx';
import { columnOf } from './useActions.ts';

/** Whether the first is clearly ahead of the rest, by the document's own ranking. Parts of the plan's effect have no ranking. */
function separationSaid({ scenario, reading: { document } }: ActionsAnswer, by: RankedBy): string {
  const ranking = { share: null, less: document.ranking, alone: document.rankingAlone }[by];
  if (ranking === null) return '';
  if (ranking.separated) return 'It is clearly different from all others.';
  if (ranking.notYet.length > 1 && ranking.notYet.length === ranking.order.length - 1)
    return 'It is not clear yet which action helps most.';
  const names = listInWords(ranking.notYet.map((id) => `“${actionName(scenario, id)}”`));
  return ranking.notYet.length === 0 ? '' : `Not clearly behind the first: ${names}.`;
}

/** What the ranking shows and how sure it is: the text under it. */
export function rankingSaid(answer: ActionsAnswer, by: RankedBy): string {
  const { scenario, reading } = answer;
  const column = columnOf(answer);
  const told = Object.entries(reading.document.actions).map(([id, result]) => ({
    id,
    result,
    said: changeSaid(column, result[by]),
  }));
  const better = column.better === 'low' ? 'less' : 'more';
  const having = (verdict: string) => told.filter(({ said }) => said.verdict === verdict);
  const [helping, harming] = [having(better), having(better === 'less' ? 'more' : 'less')];
  const count = (verdict: string) => having(verdict).length;
  const best = strongest(helping, by);
  return [
    best === undefined
      ? 'No action clearly helps yet.'
      : `“${actionName(scenario, best.id)}” does most: ${best.said.headline} (${best.said.detail}).`,
    separationSaid(answer, by),
    harming.length === 0
      ? ''
      : `${listInWords(harming.map(({ id }) => `“${actionName(scenario, id)}”`))} ${harming.length === 1 ? 'makes' : 'make'} it worse.`,
    have(count('undecided'), 'no clear effect: the range includes 0'),
    have(count('same'), 'no effect in any of these winters'),
    togetherSaid(told.length),
    column.unit === 'money'
      ? ''
      : `What ${nounOf(column)} costs is the change of the whole plan’s cost for each one gained within the plan; none is given where the gain is not told.`,
    'To the right of zero is better. Press a name to see its figures.',
  ]
    .filter(Boolean)
    .join(' ');
}

function strongest<T extends { readonly result: ActionResult }>(
  rows: readonly T[],
  by: RankedBy,
): T | undefined {
  const size = ({ result }: T) => Math.abs(result[by]?.mean ?? 0);
  return rows.reduce<T | undefined>(
    (best, row) => (best === undefined || size(row) > size(best) ? row : best),
    undefined,
  );
}

function nounOf(column: Column): string {
  const { one } = unitOf(column);
  return one === '' ? 'one' : `a ${one}`;
}

function have(count: number, what: string): string {
  return count === 0
    ? ''
    : `${withUnit(roundedNumber(count), ACTIONS)} ${count === 1 ? 'has' : 'have'} ${what}.`;
}

function togetherSaid(count: number): string {
  if (count < 2) return '';
  return `In 95 of 100 such tables, ${count === 2 ? 'both' : `all ${roundedNumber(count)}`} ranges are right. Where two overlap, the order between them may be chance.`;
}
