import { keyOf } from '../keyOf.ts';
import type { Problem } from '../problems.ts';

/**
 * The problem of each part whose key an earlier part of the list already has. It names both parts. The path is that of
 * the list.
 */
export function repeatedKeys(
  parts: readonly { readonly id: string; readonly key?: string }[],
  path: string,
): Problem[] {
  const first = new Map<string, string>();
  return parts.flatMap((part) => {
    const key = keyOf(part);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, part.id);
    // Two parts with one id are said to have that.
    if (earlier === undefined || earlier === part.id) return [];
    const message = `the key "${key}" of "${part.id}" is already that of "${earlier}"; keys are unique in their kind`;
    return [
      { path: `${path}.${part.id}.key`, message, allowed: 'a key that no other part of this kind has' },
    ];
  });
}
