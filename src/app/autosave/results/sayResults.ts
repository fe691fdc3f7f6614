import { roundedNumber } from '../../../words/numbers.ts';
import { sentence } from '../../../words/phrases.ts';
import { withUnit, WINTERS } from '../../../words/unit.ts';
import { notify } from '../../notices/noticeStore.ts';
import { momentInWords } from '../momentInWords.ts';
import { reasonInWords, wayOut, type Trouble } from '../troubles.ts';
import type { ResultKind } from '../../results/keptResult.ts';
import type { Dropped } from './room.ts';

const KINDS: Readonly<Record<ResultKind, string>> = {
  plan: 'the plan',
  effect: 'the plan compared with no actions',
  less: 'the plan without each action',
  drift: 'the check of the position without change',
  actions: 'which actions help',
  thresholds: 'settings of thresholds',
};
const SET_ASIDE = 'It was set aside in this browser. Nothing else was lost.';
/** More than these are counted. */
const MOST_NAMED = 4;

/** Shows a message about results that were dropped to make room. */
export function sayDropped(dropped: readonly Dropped[]): void {
  if (dropped.length === 0) return;
  const more = dropped.length - MOST_NAMED;
  notify({
    tone: 'information',
    title:
      dropped.length === 1
        ? 'An older result was removed to make room'
        : 'Older results were removed to make room',
    lines: [
      ...dropped.slice(0, MOST_NAMED).map(droppedInWords),
      ...(more > 0 ? [`And ${more} more.`] : []),
      'Results that you keep to compare are never removed. Run again to get a removed result back.',
    ],
  });
}

/** '“Kent, winter 2025/26”: the plan, 1,000 winters, of 5 Jan, 14:02.' */
function droppedInWords({ kind, title, winters, at }: Dropped): string {
  return `“${title}”: ${KINDS[kind]}, ${withUnit(roundedNumber(winters), WINTERS)}, of ${momentInWords(at, Date.now())}.`;
}

/** Shows a message that a kept record cannot be used, and where it is now. */
export function sayUnusable(what: string, why: string, where = SET_ASIDE): void {
  notify({
    tone: 'caution',
    title: `${what} cannot be shown`,
    lines: [sentence(why), where],
  });
}

/** Shows why a result could not be saved. The result stays on the page until the page is closed. */
export function sayNotKept(trouble: Trouble): void {
  notify({
    tone: 'caution',
    title: `A result is not kept in this browser: ${reasonInWords(trouble)}`,
    lines: [`The result stays until this page is closed. Download it to keep it. ${wayOut(trouble)}`],
  });
}
