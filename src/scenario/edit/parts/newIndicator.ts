import { indicator, type Indicator } from '../../schema/indicator.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Places } from '../../schema/stage.ts';

/** Something new and what it is about, or the part that is needed first. */
export type Made<T> = { readonly made: T } | { readonly needs: string };

/** An indicator of a kind about the first part that fits. It has no bands, so it sets no level yet. */
export function newIndicator(kind: Indicator['kind'], common: object, scenario: Scenario): Made<Indicator> {
  const [stage] = scenario.stages;
  const [group] = scenario.workforce;
  const [stream] = scenario.streams;
  const places = scenario.stages.find((one): one is Places => one.kind === 'places');
  const capped = scenario.stages.find(
    (one): one is Places => one.kind === 'places' && one.startsPerDay !== undefined,
  );
  const of = (
    part: { scope: 'area' | 'system' } | undefined,
    needs: string,
    rest: (id: string) => object,
  ) => {
    if (part === undefined) return { needs };
    const { id, scope } = part as { id: string; scope: 'area' | 'system' };
    return { made: indicator.parse({ ...common, scope, kind, ...rest(id) }) };
  };
  switch (kind) {
    case 'census':
      return of(stage, 'a service', (id) => ({ count: [{ stage: id, states: ['waiting'] }] }));
    case 'staffingPercent':
      return of(group, 'a workforce group', (id) => ({ group: id }));
    case 'placesFree':
    case 'occupancyPercent':
      return of(places, 'a service with places', (id) => ({ stages: [id] }));
    case 'startsLeft':
      return of(capped, 'a service with places and starts a day', (id) => ({ stage: id }));
    case 'weekStartsLeft':
      return of(places, 'a service with places', (id) => ({ stage: id, weeklyStarts: 10 }));
    case 'waitingLongerThan':
      return of(stage, 'a service', (id) => ({ stage: id, days: 7 }));
    case 'arrivals':
      return of(stream, 'a source of demand', (id) => ({ streams: [id] }));
  }
}
