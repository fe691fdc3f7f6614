import type { PartKind } from './partName.ts';

/** What a text under a key may mention: a part, parts along a path of ids, a part in an outcome's name, or other files. */
export type MentionKind = PartKind | 'path' | 'outcomeName' | 'elsewhere';

/** Keys of the schema under which ids of parts stand; a test walks the schema and fails for one that is not here. */
const ofReferences: Readonly<Record<string, MentionKind>> = {
  area: 'area',
  areas: 'area',
  stream: 'stream',
  streams: 'stream',
  stage: 'stage',
  stages: 'stage',
  team: 'stage',
  to: 'stage',
  group: 'group',
  indicator: 'indicator',
  targets: 'target',
  class: 'class',
  classes: 'class',
  fallback: 'fallback',
  figures: 'elsewhere',
  overlay: 'elsewhere',
  base: 'elsewhere',
};

/** Keys under which free text of the schema mentions parts. */
const ofTexts: Readonly<Record<string, MentionKind>> = {
  path: 'path',
  together: 'path',
  outcome: 'outcomeName',
  to: 'stage',
};

/** Keys of records whose own keys mention parts. */
const ofRecords: Readonly<Record<string, MentionKind>> = { byArea: 'area', provenance: 'path' };

/** The kind that a reference under this key refers to. Undefined where no kind is recorded. */
export function referenceKind(key: string): MentionKind | undefined {
  return ofReferences[key];
}

/** What a text without a form of its own mentions under this key. Undefined for text that is only for people. */
export function textKind(key: string): MentionKind | undefined {
  return ofTexts[key];
}

/** What the keys of a record under this key mention. Undefined where nothing is recorded. */
export function recordKind(key: string): MentionKind | undefined {
  return ofRecords[key];
}
