import type { FieldPath } from '../../paths/fieldPath.ts';

/** The kinds of part that have ids, each with its list. */
export const partLists = {
  area: 'areas',
  stream: 'streams',
  stage: 'stages',
  group: 'workforce',
  driver: 'drivers',
  event: 'events',
  indicator: 'indicators',
  action: 'actions',
  outcome: 'outcomes',
  observed: 'observed',
  target: 'targets',
} as const;

/** The kinds of part that belong to a stage. */
export const stageLists = { class: 'classes', fallback: 'fallbacks', spawn: 'spawns' } as const;

export type PartKind = keyof typeof partLists | keyof typeof stageLists;

/** Whether parts of a kind have keys, since draws of chance follow them. */
export function hasKey(kind: PartKind): boolean {
  return kind !== 'outcome' && kind !== 'observed' && kind !== 'target';
}

/** A part by its kind and id. Parts of a stage have the stage's id as well. */
export interface PartName {
  readonly kind: PartKind;
  readonly id: string;
  readonly stage?: string;
}

const kindOfList = new Map<string, PartKind>(reversed(partLists));
const kindOfStageList = new Map<string, PartKind>(reversed(stageLists));

function reversed(lists: Partial<Record<PartKind, string>>): [string, PartKind][] {
  return Object.entries(lists).map(([kind, list]) => [list, kind as PartKind]);
}

/** The part that a path of words leads to. Null where the path leads to no part. */
export function partNamed(words: FieldPath): PartName | null {
  return words.length === 2 || words.length === 4 ? partAtWord(words, words.length - 1) : null;
}

/**
 * The part whose id is at a word of a path: `p2` and `East` in `stages.p2.places.byArea.East`. Null for other words.
 */
export function partAtWord(words: FieldPath, at: number): PartName | null {
  const id = words[at];
  if (/^\d/.test(id)) return null;
  if (at === 1) return named(kindOfList.get(words[0]), id);
  if (at === 3 && words[0] === 'stages') {
    const kind = kindOfStageList.get(words[2]);
    if (kind !== undefined) return { kind, id, stage: words[1] };
  }
  return words[at - 1] === 'byArea' ? { kind: 'area', id } : null;
}

function named(kind: PartKind | undefined, id: string): PartName | null {
  return kind === undefined ? null : { kind, id };
}

/** Whether two names refer to the same part. */
export function isSamePart(one: PartName, other: PartName): boolean {
  return one.kind === other.kind && one.id === other.id && one.stage === other.stage;
}
