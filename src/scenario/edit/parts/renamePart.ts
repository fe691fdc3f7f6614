import { idOf } from '../../paths/idPath.ts';
import { keyOf } from '../../keyOf.ts';
import type { Problem } from '../../problems.ts';
import { reservedIds } from '../../schema/ids.ts';
import { id as idSchema } from '../../schema/primitives.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { mapMentions } from './mapMentions.ts';
import { hasKey, isSamePart, partNamed } from './partName.ts';

export type Renamed = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] };

/**
 * Gives a part another id, and changes every mention of the part in the scenario: references, values by area, paths of
 * provenance and of changed numbers, names of outcomes in targets. Words for people and overlays keep the old id. The
 * part keeps its key, and so every random draw.
 */
export function renamePart(scenario: Scenario, words: FieldPath, newId: string): Renamed {
  const part = partNamed(words);
  if (part === null || valueAt(scenario, words) === undefined)
    throw new Error(`renamePart: no part at ${words.join('.')}`);
  if (newId === part.id) return { scenario };
  const problems = problemsOf(scenario, words, newId);
  if (problems.length > 0) return { problems };
  const mentioned = mapMentions(scenario, (mention) =>
    isSamePart(mention.part, part) ? newId : mention.part.id,
  );
  const at = words.slice(0, -1);
  const parts = valueAt(mentioned, at) as readonly Part[];
  const renamed = parts.map((one) => (one.id === part.id ? named(one, newId, hasKey(part.kind)) : one));
  return { scenario: withValueAt(mentioned, at, renamed) };
}

type Part = { readonly id: string; readonly key?: string };

/** The part under another id. Its draws of chance go by the key that it had, which is written where it is not the id. */
function named(part: Part, id: string, isKeyed: boolean): Part {
  const { id: _, key: __, ...rest } = part;
  const key = keyOf(part);
  return !isKeyed || key === id ? { id, ...rest } : { id, key, ...rest };
}

function problemsOf(scenario: Scenario, words: FieldPath, newId: string): Problem[] {
  const path = [...words, 'id'].join('.');
  if (!idSchema.safeParse(newId).success) {
    const allowed = `a letter, then up to 39 letters, digits, _ or -; not ${reservedIds.join(', ')}`;
    return [{ path, message: 'this is no id', found: `text "${newId.slice(0, 60)}"`, allowed }];
  }
  const parts = valueAt(scenario, words.slice(0, -1)) as readonly unknown[];
  if (!parts.some((one) => idOf(one) === newId)) return [];
  return [
    { path, message: 'another part of this kind has this id', found: newId, allowed: 'an id of its own' },
  ];
}
