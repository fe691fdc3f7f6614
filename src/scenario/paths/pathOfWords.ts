import { childOf, idOf } from './idPath.ts';
import { valueAt, type FieldPath } from './fieldPath.ts';

/**
 * A path of words as the path of ids that provenance uses: `stages.p2.places`. Parts named by index are named by id.
 */
export function pathOfWords(root: unknown, words: FieldPath): string {
  const ids = words.map((word, at) => {
    const list = valueAt(root, words.slice(0, at));
    if (!Array.isArray(list)) return word;
    return list.some((part) => idOf(part) === word) ? word : (idOf(childOf(list, word)) ?? word);
  });
  return ids.join('.');
}

/** Whether a path of ids is the given path or leads below it. */
export function isAtOrBelow(path: string, of: string): boolean {
  return path === of || path.startsWith(`${of}.`);
}
