import { editsBetween } from '../../scenario/edit/edits.ts';
import { editsInShort } from '../../words/editInShort.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { withUnit, WINTERS } from '../../words/unit.ts';
import type { Asked } from './asked.ts';
import { resolvedStore } from '../document/resolvedStore.ts';
import type { Pinned } from './pinStore.ts';
import { outcomeInFull } from '../wording/actionWords.ts';
import { overlayTitle, scenarioTitle } from '../document/options.ts';

/** More changes than this are counted. */
const MOST_NAMED = 2;

/** What is special about a result, for its name: '+8% Discharges: people a day, Early severe flu, 400 winters'. */
export function pinName(pinned: Pinned): string {
  const { asked } = pinned.answer;
  const special = [...changesIn(asked), ...pressuresIn(asked)];
  const what = special.length === 0 ? [ownTitle(asked)] : special;
  return [...what, withUnit(roundedNumber(wintersOf(pinned)), WINTERS)].join(', ');
}

/** What a result rests on: 'Kent, winter 2025/26 · by hospital bed-days lost · set of winters “kent”'. */
export function pinNote(pinned: Pinned): string {
  const { asked } = pinned.answer;
  const outcome =
    pinned.kind === 'actions'
      ? [outcomeInFull(pinned.answer.scenario, pinned.answer.reading.document.outcome)]
      : [];
  return [ownTitle(asked), ...outcome, `seed ${asked.seed}`].join(' · ');
}

function wintersOf(pinned: Pinned): number {
  return pinned.kind === 'plan' ? pinned.answer.winters : pinned.answer.reading.document.replications;
}

function ownTitle(asked: Asked): string {
  return asked.edited?.title ?? scenarioTitle(asked);
}

/** What was changed by hand against the scenario as it was opened, where that is known. */
function changesIn({ scenario, opened, edited }: Asked): string[] {
  if (edited === null) return [];
  const { of, base } = resolvedStore.getState();
  if (base === null || of?.scenario !== scenario || of.opened !== opened) return ['changed'];
  const all = editsInShort(editsBetween(base, edited), base, edited);
  const more = all.length - MOST_NAMED;
  if (more <= 0) return all;
  return [...all.slice(0, MOST_NAMED), `${more} more ${more === 1 ? 'change' : 'changes'}`];
}

/** 'Early severe flu', 'Early severe flu at 150%'. */
function pressuresIn(asked: Asked): string[] {
  return asked.overlays
    .filter(({ scale }) => scale !== 0)
    .map(({ id, scale }) => {
      const title = overlayTitle(asked, id);
      return scale === 1 ? title : `${title} at ${roundedNumber(scale * 100)}%`;
    });
}
