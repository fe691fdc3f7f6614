import type { Problem } from './problems.ts';

/**
 * The problem of each part whose id an earlier part of the list already has. Upper and lower case count as the same,
 * since a spreadsheet and many file systems take such ids for the same. The path is that of the list.
 */
export function repeatedIds(parts: readonly { id: string }[], path: string): Problem[] {
  const first = new Map<string, number>();
  const plain = (id: string) => id.toLowerCase();
  return parts.flatMap(({ id }, at) => {
    const earlier = first.get(plain(id));
    if (earlier === undefined) first.set(plain(id), at);
    if (earlier === undefined) return [];
    const same = parts[earlier].id === id ? '' : ` but for upper and lower case ("${parts[earlier].id}")`;
    const message = `the id "${id}" is already that of ${path}.${earlier}${same}; ids are unique in their kind`;
    return [{ path: `${path}.${at}.id`, message }];
  });
}
