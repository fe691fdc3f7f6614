import { type Problem, unknownWord } from '../problems.ts';
import { type Facts, classIds } from './facts.ts';

/** The kinds of part that others refer to. */
export type Referable = 'area' | 'stage' | 'stream' | 'group' | 'indicator';

const words: Record<Referable, string> = {
  area: 'area',
  stage: 'stage',
  stream: 'stream',
  group: 'workforce group',
  indicator: 'indicator',
};

/** The problem of a reference to a part that does not exist. Empty for a missing reference. */
export function checkReference(
  facts: Facts,
  kind: Referable,
  id: string | undefined,
  path: string,
): Problem[] {
  if (id === undefined) return [];
  const known = knownIds(facts, kind);
  return known.includes(id) ? [] : [unknownWord(path, words[kind], id, known)];
}

/** The problems of a list of references. */
export function referAll(
  facts: Facts,
  kind: Referable,
  ids: readonly string[] | undefined,
  path: string,
): Problem[] {
  return (ids ?? []).flatMap((id, at) => checkReference(facts, kind, id, `${path}.${at}`));
}

/** The problem of a class that its stage does not have. A missing stage is left to another check. */
export function referClass(facts: Facts, stageId: string, id: string | undefined, path: string): Problem[] {
  const stage = facts.stages.get(stageId);
  if (stage === undefined || id === undefined) return [];
  const known = classIds(stage);
  return known.includes(id) ? [] : [unknownWord(path, `class of stage ${stageId}`, id, known)];
}

/** The problems of a list of classes. */
export function referClasses(
  facts: Facts,
  stageId: string,
  ids: readonly string[] | undefined,
  path: string,
): Problem[] {
  return (ids ?? []).flatMap((id, at) => referClass(facts, stageId, id, `${path}.${at}`));
}

function knownIds(facts: Facts, kind: Referable): readonly string[] {
  if (kind === 'area') return facts.areas;
  const parts = {
    stage: facts.stages,
    stream: facts.streams,
    group: facts.groups,
    indicator: facts.indicators,
  };
  return [...parts[kind].keys()];
}
