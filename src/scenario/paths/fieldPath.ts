import { childOf, idOf } from './idPath.ts';

/**
 * A place in a document, word by word: keys of objects, and the ids of parts of lists, or their index from 0 where they
 * have no id. A word may contain anything (`['provenance', 'stages.p2.places']`).
 */
export type FieldPath = readonly string[];

/** The value at a path of words; undefined where there is none. */
export function valueAt(root: unknown, words: FieldPath): unknown {
  return words.reduce((value, word) => childOf(value, keyAt(value, word)), root);
}

/**
 * The document with another value at a path. Everything off the path is shared with the old document. `undefined`
 * removes the key or the part. Objects that are missing on the way are made. Throws where the path leads through a
 * missing part of a list or a single value.
 */
export function withValueAt<T>(root: T, words: FieldPath, value: unknown): T {
  if (words.length === 0) return value as T;
  return replaced(root ?? {}, words, value) as T;
}

/** The document with a part put into a list at an index, or at its end. */
export function withPartAt<T>(root: T, list: FieldPath, part: unknown, at = Infinity): T {
  const parts = (valueAt(root, list) as readonly unknown[] | undefined) ?? [];
  return withValueAt(root, list, [...parts.slice(0, at), part, ...parts.slice(at)]);
}

function replaced(here: object, [word, ...rest]: FieldPath, value: unknown): object {
  const key = keyAt(here, word);
  const child = rest.length === 0 ? value : inner(here, key, word, rest, value);
  if (Array.isArray(here)) return replacedInList(here, Number(key), word, child);
  const { [key]: _old, ...others } = here as Record<string, unknown>;
  if (child === undefined) return others;
  return Object.hasOwn(here, key) ? { ...here, [key]: child } : { ...others, [key]: child };
}

function inner(here: object, key: string, word: string, rest: FieldPath, value: unknown): unknown {
  const child = childOf(here, key) ?? (Array.isArray(here) ? undefined : {});
  if (typeof child !== 'object' || child === null)
    throw new Error(`withValueAt: nothing can stand below "${word}"`);
  return replaced(child, rest, value);
}

function replacedInList(list: readonly unknown[], at: number, word: string, child: unknown): unknown[] {
  if (!Number.isInteger(at) || at < 0 || at >= list.length)
    throw new Error(`withValueAt: the list has no "${word}"`);
  return child === undefined ? list.filter((_, index) => index !== at) : list.with(at, child);
}

/**
 * The key of a word or, in a list, its index as text. Parts are found by their id first, so a part that moved is still
 * found.
 */
export function keyAt(value: unknown, word: string): string {
  if (!Array.isArray(value)) return word;
  const at = value.findIndex((part) => idOf(part) === word);
  return at < 0 ? word : String(at);
}
