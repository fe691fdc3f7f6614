import type { Target } from '../../scenario/schema/target.ts';
import type { Estimate } from '../estimate.ts';

/** A target's tolerance in the unit of its value. */
export function toleranceOf({ value, tolerance }: Pick<Target, 'value' | 'tolerance'>): number {
  return 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value);
}

/**
 * Whether a value lies within the 95 % interval of the simulated mean widened by the tolerance on both sides. With one
 * winter, which has no interval, the mean alone counts; a figure that exists in no winter is not held.
 */
export function isHeld(value: number, tolerance: number, simulated: Estimate | null): boolean {
  if (simulated === null) return false;
  const { mean, low, high } = simulated;
  return (low ?? mean) - tolerance <= value && value <= (high ?? mean) + tolerance;
}
