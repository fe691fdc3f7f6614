import { idOf } from '../scenario/paths/idPath.ts';

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Names of the parts of a document by their ids. A part without a name has its id. */
export function partNames(document: unknown): ReadonlyMap<string, string> {
  if (typeof document !== 'object' || document === null) return new Map();
  const names = known.get(document) ?? namesIn(document);
  known.set(document, names);
  return names;
}

function namesIn(document: object): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  note(document, names, 6);
  return names;
}

function note(value: unknown, names: Map<string, string>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  const id = idOf(value);
  if (id !== undefined && (!names.has(id) || names.get(id) === id)) names.set(id, nameOf(value, id));
  for (const inner of Object.values(value)) note(inner, names, depth - 1);
}

/** The name of a part for people: its name or title, else its id. */
export function nameOf(part: object, id: string): string {
  const { name, title } = part as { name?: unknown; title?: unknown };
  return [name, title].find((one): one is string => typeof one === 'string' && one !== '') ?? id;
}
