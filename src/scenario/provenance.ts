import { coveringPaths } from './paths/coveringPaths.ts';
import { idOf, joinPath } from './paths/idPath.ts';
import { leverNamed } from './levers.ts';
import type { Register } from './register.ts';
import type { Provenance } from './schema/provenance.ts';
import type { Target } from './schema/target.ts';

/** What is read of a document: any of the three kinds, as written in its file or with its defaults filled in. */
interface ProvenanceBearer {
  kind?: string;
  provenance?: Record<string, Provenance>;
  targets?: readonly SourcedTarget[];
  add?: { targets?: readonly SourcedTarget[] };
}

type SourcedTarget = Pick<Target, 'id' | 'source'>;

/**
 * Fields whose numbers claim nothing about the world: how the file is written (`formatVersion`), how people are ranked
 * or counted (`priority`, `unitEffect`), names of levels (`level`, `fromLevel`), the days of the week on which something
 * is open (`sittingDays`, and `days` where it is a list; a `weekday` profile is a claim and needs its source), and the strength with which
 * an overlay is used (`scale`).
 */
const structural = new Set([
  'formatVersion',
  'priority',
  'unitEffect',
  'level',
  'fromLevel',
  'sittingDays',
  'scale',
]);

/**
 * Parts that say what is asked, not how the world is: the days simulated, what is counted as an outcome, and what the
 * scenario is held against (a target has its source with it).
 */
const questions = new Set(['calendar', 'outcomes', 'provenance', 'targets', 'changed']);

/** Whether a number at a path of words describes the world, so that it has a source or should have one. */
export function isClaim(words: readonly string[]): boolean {
  if (words.length === 0 || questions.has(words[0])) return false;
  return !words.some((word, at) => structural.has(word) && words[at - 1] !== 'byArea');
}

/**
 * Paths of ids of the numbers that no provenance covers, at their own path or above. Give the file as it was written:
 * numbers that are only defaults of the format need no provenance.
 */
export function numbersWithoutProvenance(document: object): string[] {
  const { kind, provenance = {}, ...parts } = document as ProvenanceBearer;
  const covered = new Set(Object.keys(provenance));
  const numbers = kind === 'overlay' ? ofOverlay(parts) : numbersIn(parts, '');
  return numbers.filter((path) => !coveringPaths(path.split('.')).some((one) => covered.has(one)));
}

/** An overlay's numbers by the paths that they have once it is applied. */
function ofOverlay(parts: { add?: object; set?: readonly { path: string; value: unknown }[] }): string[] {
  const added = numbersIn(parts.add ?? {}, '');
  const set = (parts.set ?? []).flatMap(({ path, value }) => numbersIn(value, path));
  return [...added, ...set];
}

function numbersIn(value: unknown, path: string): string[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((one, at) => numbersIn(one, joinPath(path, idOf(one) ?? String(at))));
  return Object.entries(value)
    .filter(([key, inner]) => !isExempt(key, inner, path, value))
    .flatMap(([key, inner]) => numbersIn(inner, joinPath(path, key)));
}

function isExempt(key: string, value: unknown, path: string, parent: object): boolean {
  if (path === '' && questions.has(key)) return true;
  if (path.endsWith('byArea')) return false;
  if (key === 'days' && Array.isArray(value)) return true;
  if (key === 'size' && 'lever' in parent && leverNamed(parent.lever)?.isClaim === false) return true;
  return structural.has(key);
}

/** References to figures that the register does not have, each as `path: figure`. References in targets count too. */
export function danglingFigures(document: object, register: Register): string[] {
  const known = new Set(register.figures.map(({ id }) => id));
  const { provenance = {} } = document as ProvenanceBearer;
  return [...Object.entries(provenance), ...targetSources(document)].flatMap(([path, entry]) =>
    (entry.figures ?? []).filter((figure) => !known.has(figure)).map((figure) => `${path}: ${figure}`),
  );
}

function targetSources({ targets, add }: ProvenanceBearer): [string, Provenance][] {
  return [...(targets ?? []), ...(add?.targets ?? [])].map(({ id, source }) => [`targets.${id}`, source]);
}
