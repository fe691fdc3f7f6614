import { demandLevers } from './levers/demandLevers.ts';
import type { Lever } from './levers/lever.ts';
import { placesLevers } from './levers/placesLevers.ts';
import { serviceLevers } from './levers/serviceLevers.ts';
import { staffLevers } from './levers/staffLevers.ts';
import type { LeverName } from './schema/effect.ts';

/** Every lever: the complete list of what drivers, events, standing effects and actions may change. */
export const levers: Readonly<Record<LeverName, Lever>> = {
  ...demandLevers,
  ...placesLevers,
  ...serviceLevers,
  ...staffLevers,
};

/** The lever that a file names, which may be no lever at all. */
export function leverNamed(name: unknown): Lever | undefined {
  return typeof name === 'string' && Object.hasOwn(levers, name) ? levers[name as LeverName] : undefined;
}
