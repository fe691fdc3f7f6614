import { coveringPaths } from '../../paths/coveringPaths.ts';
import { isAtOrBelow } from '../../paths/pathOfWords.ts';
import type { Provenance } from '../../schema/provenance.ts';
import type { Move, MoveReason } from './rollTypes.ts';

type ByPath = Readonly<Record<string, Provenance>>;

const ruleInWords: Readonly<Record<MoveReason, string>> = {
  dayAndMonth: 'day and month stay',
  christmas: 'at Christmas and New Year day and month stay',
  monthEdge: 'at the beginning or end of a month day and month stay',
  windowEdge: 'on the first and last counted day day and month stay',
  bankHoliday: 'with its bank holiday',
  easter: 'with Easter',
  weekday: 'to the nearest same weekday',
  workingWeek: 'to the nearest same working week',
  lastDay: 'the last counted day keeps its day and month',
};
const earlier = /\s*Moved from [^.]*\.$/;
const LONGEST = 2000;
const LONGEST_SUM = 1000;

/**
 * Corrects the provenance of moved dates: a date that was evidence of the old winter is now worked out from that
 * evidence. Entries on the dates themselves change. Where an entry above covers the whole part, the dates get an entry
 * of their own.
 */
export function rollProvenance(provenance: ByPath, moves: readonly Move[]): Record<string, Provenance> {
  const next: Record<string, Provenance> = { ...provenance };
  for (const move of moves) {
    if (move.was.every((date, at) => date === move.now[at])) continue;
    const own = Object.keys(next).filter((path) => isAtOrBelow(path, move.path));
    for (const path of own) next[path] = rolledEntry(next[path], move);
    if (own.length > 0) continue;
    const above = coveringPaths(move.path.split('.')).find((path) => Object.hasOwn(next, path));
    if (above !== undefined && next[above].kind !== 'assumption')
      next[move.path] = rolledEntry(next[above], move);
  }
  return next;
}

/** The provenance of a number whose dates have moved. Evidence of the old dates becomes the source of a sum. */
export function rolledEntry(
  entry: Provenance,
  { was, now, reason }: Pick<Move, 'was' | 'now' | 'reason'>,
): Provenance {
  const said = `Moved from ${ends(was)} to ${ends(now)}: ${ruleInWords[reason]}.`;
  if (entry.kind === 'assumption') return { ...entry, reason: withSentence(entry.reason, said, LONGEST) };
  if (entry.kind === 'derived') return { ...entry, note: withSentence(entry.note ?? '', said, LONGEST) };
  const { figures, note } = entry;
  return {
    kind: 'derived',
    sum: said.slice(0, LONGEST_SUM),
    figures,
    ...(note === undefined ? {} : { note }),
  };
}

/** A text with a sentence at its end, in the place of the one of an earlier move. */
function withSentence(text: string, sentence: string, longest: number): string {
  const before = text.replace(earlier, '').slice(0, longest - sentence.length - 1);
  return before === '' ? sentence : `${before} ${sentence}`;
}

function ends(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates[dates.length - 1]];
  return first === last ? first : `${first} to ${last}`;
}
