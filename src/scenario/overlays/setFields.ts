import { childOf } from '../paths/idPath.ts';
import { noSuchField, findPart, type PartPlace } from '../paths/partPath.ts';
import type { Problem } from '../problems.ts';
import { scenario as scenarioSchema } from '../schema/scenario.ts';
import { childSchema, keysOf } from '../schemaTree.ts';
import { copyOf } from './copyOf.ts';

/** A field that an overlay has set, by its canonical path. */
export interface SetRecord {
  path: string;
  overlay: string;
}

interface FieldToSet {
  path: string;
  value: unknown;
  replaces: boolean;
}

/** What a part is called stays as it was written, since references go by it; so does what the file is. */
const fixedKeys = ['id', 'key', 'formatVersion', '$schema'];

/**
 * Sets one field of a scenario (which is changed in place) and records it. A field that an earlier set touches, also
 * above or below, is a problem unless the later set has `replaces`.
 */
export function setField(
  scenario: object,
  field: FieldToSet,
  overlay: string,
  earlier: SetRecord[],
): Problem[] {
  const found = findPart(scenario, field.path);
  if (!found.ok) return [inOverlay(found.problem, overlay)];
  const { place } = found;
  const problem = fixedOrUnknown(scenario, field.path, place) ?? alreadySet(field, place.canonical, earlier);
  if (problem !== undefined) return [inOverlay(problem, overlay)];
  (place.parent as Record<string | number, unknown>)[place.key] = copyOf(field.value);
  earlier.push({ path: place.canonical, overlay });
  return [];
}

function fixedOrUnknown(scenario: object, path: string, place: PartPlace): Problem | undefined {
  const key = String(place.key);
  const before = place.canonical.split('.').slice(0, -1);
  const isRecord = before[before.length - 1] === 'byArea';
  if ((!isRecord && fixedKeys.includes(key)) || path === 'kind') {
    return { path, message: `an overlay cannot set "${key}"; add a part of its own instead` };
  }
  if (Object.hasOwn(place.parent, place.key)) return undefined;
  const known = knownKeys(scenario, before);
  if (known.length === 0 || known.includes(key)) return undefined;
  return noSuchField(path, before, Object.fromEntries(known.map((word) => [word, true])), key);
}

/** The keys that the schema knows for the object at a path of ids; empty for a record. */
function knownKeys(scenario: object, path: string[]): string[] {
  let schema: Parameters<typeof childSchema>[0] | undefined = scenarioSchema;
  let value: unknown = scenario;
  for (const word of path) {
    const key = Array.isArray(value) ? value.findIndex((part) => childOf(part, 'id') === word) : word;
    const step = Array.isArray(value) && key === -1 ? Number(word) : key;
    schema = schema && childSchema(schema, step, value);
    value = childOf(value, step);
  }
  return schema === undefined ? [] : keysOf(schema, value);
}

function alreadySet(field: FieldToSet, path: string, earlier: SetRecord[]): Problem | undefined {
  if (field.replaces) return undefined;
  const touched = earlier.find((record) => overlaps(record.path, path));
  if (touched === undefined) return undefined;
  const same = touched.path === path ? 'this field' : `"${touched.path}", which overlaps with it,`;
  return {
    path: field.path,
    message: `overlay "${touched.overlay}" already sets ${same}; write "replaces": true in the later one, or leave one out`,
  };
}

/** Whether two canonical paths are of the same field, or one field is part of the other. */
export function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** Adds to a problem the overlay that it is in. */
export function inOverlay(problem: Problem, overlay: string): Problem {
  return { ...problem, message: `in overlay "${overlay}": ${problem.message}` };
}
