import { findPart } from '../paths/partPath.ts';
import type { Effect } from '../schema/effect.ts';
import type { Overlay, Scenario } from '../schema/scenario.ts';

type Added = Overlay['add'];
type Kind = 'stages' | 'streams' | 'workforce' | 'indicators' | 'areas';

/**
 * The parts and fields that an overlay acts on and that neither the scenario nor the overlay has. An overlay with any
 * of these is not for this scenario. This is a quick check that does not apply the overlay; `resolve` gives the
 * problems in full.
 */
export function missingParts({ add, set }: Overlay, scenario: Scenario): string[] {
  const ids = (kind: Kind): Set<string> => {
    const brought = kind === 'areas' ? [] : (add[kind] ?? []);
    return new Set([...scenario[kind], ...brought].map(({ id }) => id));
  };
  const known: Record<Kind, Set<string>> = {
    stages: ids('stages'),
    streams: ids('streams'),
    workforce: ids('workforce'),
    indicators: ids('indicators'),
    areas: ids('areas'),
  };
  const named = effectsOf(add).flatMap(mentions);
  const missing = named.filter(([kind, id]) => !known[kind].has(id)).map(([, id]) => id);
  const fields = set.filter(({ path }) => !findPart(scenario, path).ok).map(({ path }) => path);
  return [...new Set([...missing, ...fields])];
}

/** Every effect that an overlay adds. */
export function effectsOf({ effects = [], events = [], drivers = [], actions = [] }: Added): Effect[] {
  return [...effects, ...[...events, ...drivers, ...actions].flatMap((part) => part.effects)];
}

function mentions(effect: Effect): [Kind, string][] {
  const pairs: [Kind, string | undefined][] = [
    ['areas', effect.area],
    ['stages', 'stage' in effect ? effect.stage : undefined],
    ['streams', 'stream' in effect ? effect.stream : undefined],
    ['workforce', 'group' in effect ? effect.group : undefined],
    ['workforce', 'from' in effect ? effect.from.group : undefined],
    ['indicators', 'indicator' in effect ? effect.indicator : undefined],
  ];
  return pairs.filter((pair): pair is [Kind, string] => pair[1] !== undefined);
}
