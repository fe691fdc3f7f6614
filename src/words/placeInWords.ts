import { fieldOf } from '../scenario/edit/fields/fieldsOf.ts';
import type { Schema } from '../scenario/edit/fields/fieldSpec.ts';
import { keyInWords } from '../scenario/edit/fields/keyInWords.ts';
import { keyAt, valueAt, type FieldPath } from '../scenario/paths/fieldPath.ts';
import { childOf, idOf, wordsOfPath } from '../scenario/paths/idPath.ts';
import { scenario as scenarioSchema } from '../scenario/schema/scenario.ts';
import { childSchema, withoutWrappers } from '../scenario/schemaTree.ts';
import { groupLabels } from './groupLabels.ts';
import { nameOf } from './partNames.ts';

/** Names and labels along a path of a document: `Discharge team > Routes > row 1 > To`. Empty for the whole document. */
export function placeInWords(document: unknown, path: string): string {
  return placeOfWords(document, wordsOfPath(path));
}

/** The same for a path of words. */
export function placeOfWords(document: unknown, words: FieldPath): string {
  const [first, second] = words;
  // An overlay adds parts as a scenario has them.
  if (first === 'add') return placeOfWords(childOf(document, 'add'), words.slice(1));
  if (first === 'provenance' && second !== undefined)
    return ['Sources of numbers', placeInWords(document, second)].join(' > ');
  return namesAlong(document, words).join(' > ');
}

function namesAlong(document: unknown, words: FieldPath): string[] {
  let schema: Schema | undefined = scenarioSchema;
  let value = document;
  return words.flatMap((word, at) => {
    const key = keyAt(value, word);
    const isRow = Array.isArray(value);
    schema = schema && childSchema(withoutWrappers(schema), key, value);
    value = childOf(value, key);
    if (isRow) return rowName(word, value);
    // An entry may go by the path that it speaks of.
    if (word.includes('.')) return placeInWords(document, word);
    if (words[at - 1] === 'byArea') return areaName(document, word);
    // A part is named by itself, not by the list in which it stands.
    const next = words[at + 1];
    if (word === 'byArea' || (at === 0 && next !== undefined && isNamed(childOf(value, keyAt(value, next)))))
      return [];
    return at === 0 ? groupName(word) : [labelOf(schema, words.slice(0, at + 1))];
  });
}

function rowName(word: string, row: unknown): string[] {
  const id = idOf(row);
  if (id !== undefined) return [nameOf(row as object, id)];
  return /^\d+$/.test(word) ? [`row ${Number(word) + 1}`] : [word];
}

function areaName(document: unknown, id: string): string[] {
  const area = valueAt(document, ['areas', id]);
  return [typeof area === 'object' && area !== null ? nameOf(area, id) : id];
}

function isNamed(part: unknown): boolean {
  return idOf(part) !== undefined;
}

function groupName(key: string): string[] {
  return [Object.hasOwn(groupLabels, key) ? groupLabels[key as keyof typeof groupLabels] : keyInWords(key)];
}

function labelOf(schema: Schema | undefined, words: FieldPath): string {
  return schema === undefined ? keyInWords(words.at(-1) ?? '') : fieldOf(schema, words).label;
}
