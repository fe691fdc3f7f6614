import { idOf } from './idPath.ts';
import { nearestOf } from '../nearest.ts';
import { type Problem, describeFound, listWords } from '../problems.ts';

/** The place that a path of ids leads to: the object or list that contains the field, and its key or index there. */
export interface PartPlace {
  parent: Record<string, unknown> | unknown[];
  key: string | number;
  /** The same path with every part of a list named by its id, where it has one. */
  canonical: string;
}

export type PathResult = { ok: true; place: PartPlace } | { ok: false; problem: Problem };

/**
 * Finds the field that a path of ids names (`stages.p2.places`, `streams.referrals.ratePerDay.byArea.East`). A part of
 * a list is named by its id or its index from 0. The last key may be missing in the object so far.
 */
export function findPart(root: object, path: string): PathResult {
  const words = path.split('.');

  const canonical: string[] = [];
  let parent: unknown = root;
  for (const [at, word] of words.entries()) {
    if (typeof parent !== 'object' || parent === null)
      return { ok: false, problem: missed(path, canonical, parent, word) };
    const key = Array.isArray(parent) ? indexOf(parent, word) : word;
    const isLast = at === words.length - 1;
    const exists = key !== undefined && Object.hasOwn(parent, key);
    if (!exists && (Array.isArray(parent) || !isLast || !/^[$\w-]+$/.test(word) || word === '__proto__'))
      return { ok: false, problem: missed(path, canonical, parent, word) };
    const child = (parent as Record<string | number, unknown>)[key!];
    canonical.push(Array.isArray(parent) ? (idOf(child) ?? String(key)) : word);
    if (isLast) {
      return {
        ok: true,
        place: { parent: parent as PartPlace['parent'], key: key!, canonical: canonical.join('.') },
      };
    }
    parent = child;
  }
  throw new Error(`findPart: a path without words: "${path}"`);
}

/** The problem of a path of ids that names no existing field. */
export function partProblem(root: object, path: string): Problem | undefined {
  const found = findPart(root, path);
  if (!found.ok) return found.problem;
  const { parent, key, canonical } = found.place;
  if (Object.hasOwn(parent, key)) return undefined;
  return noSuchField(path, canonical.split('.').slice(0, -1), parent, String(key));
}

function indexOf(list: unknown[], word: string): number | undefined {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  const at = list.findIndex((part) => idOf(part) === word);
  return at < 0 ? undefined : at;
}

function missed(path: string, before: string[], parent: unknown, word: string): Problem {
  if (typeof parent === 'object' && parent !== null) return noSuchField(path, before, parent, word);
  return {
    path,
    message: `the path goes on below "${before.join('.')}", where there is a single value`,
    found: describeFound(parent),
    allowed: before.length === 0 ? undefined : `the path "${before.join('.')}"`,
  };
}

/** The problem of a field that does not exist, with the fields that do. */
export function noSuchField(path: string, before: string[], parent: object, word: string): Problem {
  const known = Array.isArray(parent)
    ? parent.map((part, index) => idOf(part) ?? String(index))
    : Object.keys(parent);
  const where = before.length === 0 ? 'in the scenario' : `in "${before.join('.')}"`;
  return {
    path,
    message: `there is no "${word}" ${where}`,
    allowed: listWords(known),
    nearest: nearestOf(word, known),
  };
}
