import { idPattern } from '../schema/ids.ts';

/** The id of a part, when the value is one. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id } = value as { id?: unknown };
  return typeof id === 'string' && idPattern.test(id) ? id : undefined;
}

/** Joins a path and a key. A key that is no plain word is put in brackets and quotes. */
export function joinPath(path: string, key: string): string {
  const plain = /^[$\w-]{1,60}$/.test(key);
  if (!plain) return `${path}[${JSON.stringify(key.length > 80 ? `${key.slice(0, 77)}...` : key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** The keys of a joined path: `a.b["c d"].e` is a, b, c d, e. */
export function wordsOfPath(path: string): string[] {
  const parts = path.match(/\["(?:[^"\\]|\\.)*"\]|[^.[]+/g) ?? [];
  return parts.map((part) => (part.startsWith('["') ? (JSON.parse(part.slice(1, -1)) as string) : part));
}

/** A path of keys and indices as a path of ids. Parts of a list are named by their id, others by their index from 0. */
export function idPath(root: unknown, keys: readonly PropertyKey[]): string {
  let path = '';
  let value = root;
  for (const key of keys) {
    const child = childOf(value, key);
    const partId = Array.isArray(value) ? idOf(child) : undefined;
    path = joinPath(path, partId ?? String(key));
    value = child;
  }
  return path;
}

/** The value under a key of an object or an index of a list; `undefined` where there is none. */
export function childOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}
