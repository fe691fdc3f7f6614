import type { Stage } from './schema/stage.ts';

/**
 * Whether a service has any capacity of its own. Only actions open a service with 0 places. People who are left in its
 * places when these close again have no capacity to be compared with, so its use is no measure of load.
 */
export function hasOwnPlaces(stage: Stage): boolean {
  if (stage.kind !== 'places') return true;
  const { places } = stage;
  const numbers = typeof places === 'object' ? Object.values(places.byArea) : [places];
  return numbers.some((number) => number !== 0);
}
