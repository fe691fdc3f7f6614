import type { Stage } from './schema/stage.ts';

/**
 * Whether a service has any capacity of its own. One with 0 places is opened by actions alone: the people who are left in
 * its places when these are closed again count against none, so its use is no measure of load.
 */
export function hasOwnPlaces(stage: Stage): boolean {
  if (stage.kind !== 'places') return true;
  const { places } = stage;
  const numbers = typeof places === 'object' ? Object.values(places.byArea) : [places];
  return numbers.some((number) => number !== 0);
}
