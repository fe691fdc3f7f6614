import type { Problem } from './problems.ts';

/** The problem of each part whose id an earlier part of the list already has; the path is that of the list. */
export function repeatedIds(parts: readonly { id: string }[], path: string): Problem[] {
  const first = new Map<string, number>();
  return parts.flatMap(({ id }, at) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, at);
    if (earlier === undefined) return [];
    const message = `the id "${id}" is already that of ${path}.${earlier}; ids are unique in their kind`;
    return [{ path: `${path}.${at}.id`, message }];
  });
}
