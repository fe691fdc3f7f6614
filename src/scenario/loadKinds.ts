import type { Stage } from './schema/stage.ts';

/** What a load compares: hours of work, starts, places, decisions or offers (docs/check.md). */
export type LoadKind = 'hours' | 'starts' | 'places' | 'decisions' | 'offers';

/** The loads that a stage has. Unlimited places have none of the kind `places`: see `hasPlaceLimit`. */
export function loadKinds(stage: Stage): LoadKind[] {
  if (stage.kind === 'team') return ['hours'];
  if (stage.kind === 'panel') return ['decisions'];
  if (stage.kind === 'market') return ['offers'];
  const hasCap = stage.startsPerDay !== undefined || stage.startsPerWeek !== undefined;
  return hasCap ? ['starts', 'places'] : ['places'];
}

/** Whether places are limited in an area, or for the system in every area. */
export function hasPlaceLimit(stage: Stage, scope: string): boolean {
  if (stage.kind !== 'places') return false;
  const { places } = stage;
  if (typeof places !== 'object') return places !== 'unlimited';
  const { byArea } = places;
  return scope === 'system'
    ? Object.values(byArea).every((one) => one !== 'unlimited')
    : byArea[scope] !== 'unlimited';
}

/** Whether a stage has a load of a kind in an area or the system. */
export function hasLoad(stage: Stage, kind: LoadKind, scope: string): boolean {
  return loadKinds(stage).includes(kind) && (kind !== 'places' || hasPlaceLimit(stage, scope));
}
