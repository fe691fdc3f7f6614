import { valueAt, type FieldPath } from '../scenario/paths/fieldPath.ts';
import type { Change } from '../scenario/edit/changes.ts';
import { editsBetween, type Edit } from '../scenario/edit/edits.ts';
import { keyInWords } from '../scenario/edit/fields/keyInWords.ts';
import { nameOfPart, nounOfList } from '../scenario/edit/parts/placeInWords.ts';
import { isRecord, isSameValue } from '../scenario/edit/sameValue.ts';
import { idOf } from '../scenario/paths/idPath.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { groupLabels } from './groupLabels.ts';
import { valueInWords } from './valueInWords.ts';

/** An edit for people. */
export interface EditInWords {
  /** The part and, where it is about one, the area: `Short-term beds, East Kent`. */
  readonly where: string;
  /** What of it, without values: `places`, `service added`. */
  readonly field: string;
  /** What was done: `places 120 → 140`. */
  readonly what: string;
}

/** An edit in words. Parts and areas that were removed have the names that they had. */
export function editInWords({ change }: Edit, before: Scenario, after: Scenario): EditInWords {
  const narrowed = narrow(change);
  const { words } = narrowed;
  if (words[0] === 'provenance') {
    const place = placed(words[1].split('.'), before, after);
    const field = place.fields === '' ? 'its source' : `source of ${place.fields}`;
    return { where: place.where, field, what: `${field} changed` };
  }
  const { where, fields } = placed(words, before, after);
  if (isPart(words, before, after)) return wholePart(narrowed, where, before, after);
  return { where, field: fields, what: `${fields} ${done(narrowed)}` };
}

/** `Short-term beds, East Kent: places`, for where values have no room. */
export function editLabel({ where, field }: EditInWords): string {
  return `${where}: ${field}`;
}

/** A field by its path, `Levels and stepping down: level of an area`. */
export function pathInWords(path: string, scenario: Scenario): string {
  const { where, fields } = placed(path.split('.'), scenario, scenario);
  return editLabel({ where, field: fields, what: fields });
}

/** Every change from one scenario to another, a line each: `Short-term beds, East Kent: places 120 → 140`. */
export function editLines(before: Scenario, after: Scenario): string[] {
  return editsBetween(before, after)
    .map((edit) => editInWords(edit, before, after))
    .map(({ where, what }) => `${where}: ${what}`);
}

/** The first of several in full, the others as a number: `Short-term beds: places, and 2 more`. */
export function firstOf(labels: readonly string[]): string {
  return labels.length < 2 ? (labels[0] ?? '') : `${labels[0]}, and ${labels.length - 1} more`;
}

/** `1 change`, `12 changes`. */
export function countOfEdits(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}

/** A field within a phrase: 'rate per day'. */
function fieldInWords(key: string): string {
  const label = keyInWords(key);
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Parts of a scenario that have no name of their own. */
const headings: Readonly<Record<string, string>> = {
  calendar: groupLabels.calendar,
  escalation: groupLabels.escalation,
  costs: groupLabels.costs,
  initialState: groupLabels.initialState,
  effects: groupLabels.effects,
  changed: groupLabels.changed,
};

/** The names along a path, and the fields that come after them. */
function placed(words: FieldPath, before: Scenario, after: Scenario): { where: string; fields: string } {
  const names: string[] = [];
  const fields: string[] = [];
  let last = '';
  words.forEach((word, at) => {
    const here = words.slice(0, at + 1);
    const name = nameOfPart(after, here) ?? nameOfPart(before, here);
    if (words[at - 1] === 'byArea') names.push(areaName(word, before, after));
    else if (name !== undefined) {
      if (names.length > 0) fields.push(`${last} “${name}”`);
      else names.push(name);
    } else if (/^\d+$/.test(word)) fields.push(`${last} ${Number(word) + 1}`);
    else if (word !== 'byArea' && !isBeforeRow(words, at)) fields.push(fieldInWords(word));
    last = nounOfList(word) ?? fieldInWords(word);
  });
  if (names.length === 0) return withoutName(words, fields);
  return { where: names.join(', '), fields: fields.join(', ') };
}

function withoutName([first, ...rest]: FieldPath, fields: string[]): { where: string; fields: string } {
  const heading = headings[first];
  if (heading === undefined) return { where: 'The scenario', fields: fields.join(', ') };
  const left = rest.length === 0 || /^\d+$/.test(rest[0]) ? fields : fields.slice(1);
  return { where: heading, fields: rest.length === 0 ? 'list' : left.join(', ') };
}

/** Lists are named by their rows: `route rule 2` rather than `routes, route rule 2`. */
function isBeforeRow(words: FieldPath, at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && (nounOfList(words[at]) !== undefined || /^\d+$/.test(next));
}

function areaName(id: string, before: Scenario, after: Scenario): string {
  return nameOfPart(after, ['areas', id]) ?? nameOfPart(before, ['areas', id]) ?? id;
}

function isPart(words: FieldPath, before: Scenario, after: Scenario): boolean {
  return words.length % 2 === 0 && [before, after].some((one) => idOf(valueAt(one, words)) === words.at(-1));
}

function wholePart({ words, kind }: Change, where: string, before: Scenario, after: Scenario): EditInWords {
  const noun = nounOfList(words.at(-2)!) ?? 'part';
  const inner = words.length > 2 ? ` “${nameOfPart(after, words) ?? nameOfPart(before, words)}”` : '';
  const what = `${noun}${inner} ${kind === 'changed' ? 'replaced by another kind' : kind}`;
  return { where, field: what, what };
}

/** Longest value that is written out. */
const longest = 60;

function done({ kind, before, after, words }: Change): string {
  if (Array.isArray(before) && Array.isArray(after) && nounOfList(words.at(-1)!) !== undefined)
    return rowsChanged(before, after);
  const [was, is] = [valueInWords(before), valueInWords(after)];
  if (was.length > longest || is.length > longest) return kind;
  return `${was} → ${is}`;
}

function rowsChanged(before: readonly unknown[], after: readonly unknown[]): string {
  const more = after.length - before.length;
  if (more === 0) return 'changed';
  return more > 0 ? `${more} added` : `${-more} removed`;
}

/** A change of a list or an object in which one thing differs, as the change of that. */
export function narrow(change: Change): Change {
  const { words, before, after } = change;
  const keys = keysOf(before, after)?.filter((key) => !isSameValue(at(before, key), at(after, key)));
  if (keys?.length !== 1) return change;
  const [key] = keys;
  const [was, is] = [at(before, key), at(after, key)];
  return narrow({ words: [...words, key], kind: kindOf(was, is), before: was, after: is });
}

/** The keys of two values that are compared key by key: lists of one length, objects of one kind. */
function keysOf(before: unknown, after: unknown): string[] | undefined {
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length ? before.map((_, index) => String(index)) : undefined;
  if (!isRecord(before) || !isRecord(after) || before.kind !== after.kind || before.lever !== after.lever)
    return undefined;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function at(value: unknown, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}

function kindOf(before: unknown, after: unknown): Change['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
