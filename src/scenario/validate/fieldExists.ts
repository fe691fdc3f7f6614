import { childOf, idOf } from '../paths/idPath.ts';

/** Whether a path leads to a field. `byArea` and the area may be left out, to mean every area at once. */
export function fieldExists(value: unknown, [word, ...rest]: string[]): boolean {
  if (word === undefined) return value !== undefined;
  const child = Array.isArray(value) ? partOf(value, word) : childOf(value, word);
  if (child !== undefined && fieldExists(child, rest)) return true;
  const byArea = childOf(value, 'byArea');
  if (typeof byArea !== 'object' || byArea === null) return false;
  return Object.values(byArea).some((one) => fieldExists(one, [word, ...rest]));
}

function partOf(list: readonly unknown[], word: string): unknown {
  return list.find((part) => idOf(part) === word) ?? childOf(list, word);
}
