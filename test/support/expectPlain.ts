import { expect } from 'vitest';
import type { Problem } from '../../src/scenario/problems.ts';
import { problemInWords, problemLine } from '../../src/words/problemInWords.ts';

/** Ids that are words of every day too, as a message may use them. */
const EVERYDAY = new Set([
  'new',
  'review',
  'check',
  'buy',
  'waiting',
  'calls',
  'staff',
  'seen',
  'few',
  'more',
  'a',
  'long',
  'lend',
  'good',
]);

/** Holds that a problem is told to users of the page without a path, an id or a word of the file format. */
export function expectPlain(problem: Problem, document: object): void {
  const named = withNames(document) as object;
  const { place, text } = problemInWords(problem, named);
  const line = problemLine(problem, named);
  const said = text.replace(/text “[^”]*”/g, 'text');
  expect(said, 'a path').not.toMatch(/[a-z]\w*\.[a-z\d]\w*/);
  expect(said, 'a key').not.toMatch(/\b[a-z]+[A-Z]\w*/);
  expect(said, 'marks of the file').not.toMatch(/["{}[\]]/);
  expect(place, 'a place').not.toMatch(/\.|^$|[a-z][A-Z]/);
  const ids = idsIn(document).filter((id) => !EVERYDAY.has(id));
  expect(
    ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(said)),
    line,
  ).toEqual([]);
}

let count = 0;

/** The document with a name for every part, so that a name cannot be taken for an id. */
function withNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNames);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNames(one)]));
  count += 1;
  return typeof inner.id === 'string' && !('formatVersion' in inner)
    ? { ...inner, name: `Name ${count}` }
    : inner;
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' && !('formatVersion' in value) ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}
