import { editsBetween } from '../../scenario/edit/edits.ts';
import { editInWords, editLabel } from '../../words/editInWords.ts';
import { roundedNumber, shareInWords } from '../../words/numbers.ts';
import { baseOf } from '../document/baseOf.ts';
import { overlayTitle, scenarioTitle } from '../document/options.ts';
import type { AskedDocument } from '../document/documentStore.ts';
import type { Snapshot } from './snapshot.ts';

/** More lines than this are counted. */
const MOST_LINES = 12;

/** One difference between a version and the page: its subject, its value then and its value now. */
export interface Difference {
  readonly about: string;
  readonly then: string;
  readonly now: string;
}

/** How a version differs from the page, and how many more lines there would be. */
export async function differences(
  then: Snapshot,
  now: Snapshot,
): Promise<{ readonly lines: readonly Difference[]; readonly more: number }> {
  const all = [
    line('Scenario', scenarioTitle(then.document), scenarioTitle(now.document)),
    line('Pressures', pressures(then.document), pressures(now.document)),
    line('Winters', roundedNumber(then.request.replications), roundedNumber(now.request.replications)),
    line('Set of winters', then.request.seed, now.request.seed),
    ...(then.document.scenario === now.document.scenario ? await fieldLines(then, now) : []),
  ].filter((one) => one.then !== one.now);
  return { lines: all.slice(0, MOST_LINES), more: Math.max(0, all.length - MOST_LINES) };
}

async function fieldLines(then: Snapshot, now: Snapshot): Promise<Difference[]> {
  const [before, after] = [await ownOf(then), await ownOf(now)];
  if (before === null || after === null) return [];
  return editsBetween(before, after).map((edit) => {
    const { kind, before: was, after: is } = edit.change;
    return {
      about: editLabel(editInWords(edit, before, after)),
      then: kind === 'added' ? 'not there' : valueInWords(was),
      now: kind === 'removed' ? 'not there' : valueInWords(is, kind === 'changed' ? 'otherwise' : 'there'),
    };
  });
}

function ownOf({ document }: Snapshot) {
  return document.edited ?? baseOf(document);
}

function line(about: string, then: string, now: string): Difference {
  return { about, then, now };
}

function pressures(document: AskedDocument): string {
  if (document.overlays.length === 0) return 'none';
  return document.overlays
    .map(({ id, scale }) => `${overlayTitle(document, id)} ${shareInWords(scale)}`)
    .join(', ');
}

/** A number or a word as it stands; whole parts and lists are only said to be there. */
function valueInWords(value: unknown, otherwise = 'there'): string {
  if (typeof value === 'string') return value.length <= 60 ? value : `${value.slice(0, 57)}…`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return otherwise;
}
