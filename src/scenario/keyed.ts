import { mapMentions } from './edit/parts/mapMentions.ts';
import { partLists, stageLists, type PartName } from './edit/parts/partName.ts';
import { keyOf } from './keyOf.ts';
import { mapKeyed, type KeyedPart } from './mapKeyed.ts';
import type { Scenario } from './schema/scenario.ts';

/**
 * A resolved scenario with keys instead of ids. Every part and every mention has the part's key, and the ids that only
 * name a result are empty. Two scenarios that differ only in ids become the same. The returned scenario cannot be run.
 */
export function keyed(scenario: Scenario): Scenario {
  const keys = keysOf(scenario);
  const bare = { ...scenario, provenance: {}, targets: [], changed: [] };
  const mentioned = mapMentions(bare, ({ part }) => keys.get(nameOf(part)) ?? part.id);
  return {
    ...mapKeyed(mentioned, byKey),
    id: '',
    outcomes: mentioned.outcomes.map((one) => ({ ...one, id: '' })),
    observed: mentioned.observed.map((one) => ({ ...one, id: '' })),
  };
}

function byKey<T extends KeyedPart>(part: T): T {
  const { key: _, ...rest } = part;
  return { ...rest, id: keyOf(part) } as T;
}

/** A scenario in which every part has its key written out, also where the key is the id. */
export function withKeys(scenario: Scenario): Scenario {
  return mapKeyed(scenario, ({ id, key, ...rest }) => ({ id, key: keyOf({ id, key }), ...rest }) as never);
}

/** Every part's key, by `nameOf`. */
function keysOf(scenario: Scenario): Map<string, string> {
  const keys = new Map<string, string>();
  const note = (kind: PartName['kind'], parts: readonly KeyedPart[], stage?: string) =>
    parts.forEach((part) => keys.set(nameOf({ kind, id: part.id, stage }), keyOf(part)));
  for (const [kind, list] of Object.entries(partLists)) note(kind as PartName['kind'], scenario[list]);
  for (const stage of scenario.stages)
    for (const [kind, list] of Object.entries(stageLists))
      note(kind as PartName['kind'], stage[list], stage.id);
  return keys;
}

function nameOf({ kind, id, stage }: PartName): string {
  return `${kind} ${stage ?? ''} ${id}`;
}
