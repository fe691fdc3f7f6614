import { coveringPaths, withoutAreas } from '../paths/coveringPaths.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { ChangedNumber } from '../schema/target.ts';
import type { Scenario } from '../schema/scenario.ts';
import { fieldExists } from '../validate/fieldExists.ts';
import { valueAt, withValueAt, type FieldPath } from '../paths/fieldPath.ts';
import { sameAsBase } from './changes.ts';
import { isAtOrBelow, pathOfWords } from '../paths/pathOfWords.ts';
import { isRecord, isSameValue } from './sameValue.ts';

/** An entry of provenance that covers a field. */
export interface FoundProvenance {
  readonly provenance: Provenance;
  /** The path of the entry in the document. */
  readonly path: string;
  /** Whether the entry is for the field itself. Otherwise it covers everything below a path above, or every area. */
  readonly isOwn: boolean;
}

/** Where the number at a path comes from: the nearest entry at its path or above it, for its area or for every area. */
export function provenanceAt(scenario: Scenario, words: FieldPath): FoundProvenance | null {
  const own = pathOfWords(scenario, words);
  const path = coveringPaths(own.split('.')).find((one) => Object.hasOwn(scenario.provenance, one));
  if (path === undefined) return null;
  return { provenance: scenario.provenance[path], path, isOwn: path === own };
}

/** The provenance of a part that was added by hand, and of every number in it. */
export const addedByHand = {
  kind: 'assumption',
  reason: 'Added by hand.',
  figures: [],
} satisfies Provenance;

/**
 * The scenario with another number, quantity or list of numbers (`undefined` removes an optional one), and with the
 * source of that number corrected. The source is then an assumption that names the base's value, or the user's own
 * note. Entries about removed numbers are removed. When the number is the base's again, the base's entries return. A
 * scenario that differs in nothing else is the base itself.
 */
export function withOwnNumber(
  scenario: Scenario,
  words: FieldPath,
  value: unknown,
  base: Scenario,
): Scenario {
  const next = withValueAt(scenario, words, value);
  const isAsBefore = isSameValue(value, valueAt(base, words));
  return sameAsBase(
    isAsBefore ? asSourcedInBase(next, words, base) : asOwn(next, scenario, words, base),
    base,
  );
}

/**
 * The scenario with a note on where a number comes from: the reason of an assumption, the note of evidence or of a sum.
 * An entry of a path above is first copied down to the number. An empty note removes the note.
 */
export function withNote(scenario: Scenario, words: FieldPath, note: string, base: Scenario): Scenario {
  const path = pathOfWords(scenario, words);
  const found = provenanceAt(scenario, words)?.provenance ?? addedByHand;
  const entry = note === '' ? withoutNote(scenario, words, base, found) : noted(found, note);
  return sameAsBase(withValueAt(scenario, ['provenance', path], entry), base);
}

/** Longest note that a document takes. */
const longestNote = 2000;

function noted(entry: Provenance, text: string): Provenance {
  const note = text.slice(0, longestNote);
  return entry.kind === 'assumption' ? { ...entry, reason: note } : { ...entry, note };
}

function withoutNote(
  scenario: Scenario,
  words: FieldPath,
  base: Scenario,
  found: Provenance,
): Provenance | undefined {
  const before = valueAt(base, words);
  const ofBase = base.provenance[pathOfWords(base, words)];
  if (before !== undefined && !isSameValue(valueAt(scenario, words), before)) return changedByHand(before);
  if (ofBase !== undefined || before !== undefined) return ofBase;
  if (found.kind === 'assumption') return { ...found, reason: addedByHand.reason };
  const { note: _, ...rest } = found;
  return rest;
}

/** The provenance of a number that was changed by hand, by the value that it had. */
export function changedByHand(before: unknown): Provenance {
  const was = before === undefined ? 'there was none' : `it was ${inFewWords(before)}`;
  return { kind: 'assumption', reason: `Changed by hand; ${was}.`, figures: [] };
}

/** Sets the entry of a number that differs from the base's, and drops what is said of numbers that went. */
function asOwn(next: Scenario, before: Scenario, words: FieldPath, base: Scenario): Scenario {
  const path = pathOfWords(before, words);
  const others = Object.entries(next.provenance).filter(([one]) => !isAtOrBelow(one, path));
  const entry = valueAt(next, words) === undefined ? undefined : ownEntry(before, words, base, path);
  const own: [string, Provenance][] = entry === undefined ? [] : [[path, entry]];
  return withoutLost({ ...next, provenance: Object.fromEntries([...others, ...own]) }, before, words);
}

/** What is said of a number now: a note of the user's stays; undefined where an entry above already says it. */
function ownEntry(
  scenario: Scenario,
  words: FieldPath,
  base: Scenario,
  path: string,
): Provenance | undefined {
  const now = scenario.provenance[path];
  if (now !== undefined && !isSameValue(now, base.provenance[path]) && now.kind === 'assumption') return now;
  const ofBase = valueAt(base, words);
  if (ofBase !== undefined) return changedByHand(ofBase);
  const found = provenanceAt(scenario, words)?.provenance;
  return found !== undefined && isByHand(found) ? undefined : changedByHand(valueAt(scenario, words));
}

function isByHand(entry: Provenance): boolean {
  return entry.kind === 'assumption' && /^(Added|Changed|Copied) by hand/.test(entry.reason);
}

/** Drops what is said of fields of the part that are no longer there. */
function withoutLost(next: Scenario, before: Scenario, words: FieldPath): Scenario {
  const part = words.slice(0, 2).join('.');
  const isLost = (path: string) =>
    isAtOrBelow(path, part) && !fieldExists(next, path.split('.')) && fieldExists(before, path.split('.'));
  const kept = Object.entries(next.provenance).filter(([path]) => !isLost(path));
  const provenance =
    kept.length === Object.keys(next.provenance).length ? next.provenance : Object.fromEntries(kept);
  const changed = next.changed
    .filter(({ path }) => !isLost(path))
    .map((one) =>
      one.together.some(isLost) ? { ...one, together: one.together.filter((path) => !isLost(path)) } : one,
    );
  return { ...next, provenance, changed: isSameValue(changed, next.changed) ? next.changed : changed };
}

/** Restores what the base records of a number's source and of everything below it. */
export function asSourcedInBase(next: Scenario, words: FieldPath, base: Scenario): Scenario {
  const path = pathOfWords(base, words);
  const everyArea = withoutAreas(path.split('.')).join('.');
  const isOf = (one: string) => isAtOrBelow(one, path);
  const isLost = (one: string) => isAtOrBelow(one, everyArea) && !Object.hasOwn(next.provenance, one);
  const own = Object.entries(next.provenance).filter(([one]) => !isOf(one));
  const ofBase = Object.entries(base.provenance).filter(([one]) => isOf(one) || isLost(one));
  const provenance = Object.fromEntries([...own, ...ofBase]);
  return withoutLost({ ...next, provenance, changed: changedAgain(next, base, isOf) }, next, words);
}

function changedAgain(next: Scenario, base: Scenario, isOf: (path: string) => boolean): ChangedNumber[] {
  const lost = base.changed.filter(
    (one) => [one.path, ...one.together].some(isOf) && !next.changed.some((other) => isSameValue(one, other)),
  );
  if (lost.length === 0) return next.changed;
  const others = next.changed.filter(({ path }) => !lost.some((one) => one.path === path));
  const places = new Map(base.changed.map(({ path }, at) => [path, at]));
  const placeOf = ({ path }: ChangedNumber) => places.get(path) ?? base.changed.length;
  return [...others, ...lost].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Longest text that a reason spends on the value that was. */
const longest = 300;

function inFewWords(value: unknown): string {
  const text = wordsOf(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : value.map(wordsOf).join(', ');
  if (!isRecord(value)) return String(value);
  if (isRecord(value.byArea)) return wordsOf(value.byArea);
  const { kind, ...parameters } = value;
  const rest = Object.entries(parameters).map(([key, one]) => `${key} ${wordsOf(one)}`);
  return [...(typeof kind === 'string' ? [kind] : []), ...rest].join(', ');
}
