import type { FieldForm, RefersTo } from './fieldSpec.ts';

type ReferenceForm = Extract<FieldForm, { kind: 'reference' }>;

/** What the mentions under a key are of. */
const byKey: Record<string, RefersTo> = {
  area: 'area',
  areas: 'area',
  stage: 'stage',
  stages: 'stage',
  team: 'stage',
  to: 'stage',
  stream: 'stream',
  streams: 'stream',
  group: 'group',
  indicator: 'indicator',
  targets: 'target',
  figures: 'figure',
  class: 'class',
  classes: 'class',
  fallback: 'fallback',
};

/**
 * What a key mentions, seen from its name (or from `refersTo` where the schema says it). A class is one of the stage
 * beside it, a single class of the stage that people go on to, a list of classes of the stage in which it stands.
 */
export function referenceOfKey(
  key: string,
  siblings: readonly string[],
  refersTo?: RefersTo,
): ReferenceForm | undefined {
  const to = refersTo ?? byKey[key];
  if (to === undefined) return undefined;
  if (to !== 'class' && to !== 'fallback') return { kind: 'reference', to, otherwise: [] };
  return { kind: 'reference', to, of: placeOf(key, siblings), otherwise: [] };
}

function placeOf(key: string, siblings: readonly string[]): ReferenceForm['of'] {
  if (siblings.includes('stage')) return 'stage';
  return siblings.includes('to') && key === 'class' ? 'to' : 'owner';
}
