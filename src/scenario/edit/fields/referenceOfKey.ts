import { referenceKind, textKind } from '../parts/referenceFields.ts';
import type { FieldKind, RefersTo } from './fieldSpec.ts';

type ReferenceForm = Extract<FieldKind, { kind: 'reference' }>;

const kinds: readonly RefersTo[] = [
  'area',
  'stage',
  'stream',
  'group',
  'indicator',
  'target',
  'class',
  'fallback',
];

/**
 * What the text under a key mentions. Undefined where it mentions no part. A class belongs to the stage next to it, a
 * single class to the stage that people go on to, and a list of classes to the stage that contains the list.
 */
export function referenceOfKey(key: string, siblings: readonly string[]): ReferenceForm | undefined {
  if (key === 'figures') return { kind: 'reference', to: 'figure', otherwise: [] };
  const kind = referenceKind(key) ?? textKind(key);
  const to = kinds.find((one) => one === kind);
  if (to === undefined) return undefined;
  if (to !== 'class' && to !== 'fallback') return { kind: 'reference', to, otherwise: [] };
  return { kind: 'reference', to, of: placeOf(key, siblings), otherwise: [] };
}

function placeOf(key: string, siblings: readonly string[]): ReferenceForm['of'] {
  if (siblings.includes('stage')) return 'stage';
  return siblings.includes('to') && key === 'class' ? 'to' : 'owner';
}
