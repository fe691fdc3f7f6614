import type { Precision } from '../../analysis/precision.ts';
import type { PrecisionLook } from '../../session/planSession.ts';

/** A precision at which a run is to end, and the most winters that it may take. */
export interface Wish {
  readonly precision: Precision;
  readonly most: number;
}

/** A chosen precision and how near the run has come to it. */
export interface Aim extends Wish {
  /** Half of the 95% range at the last check. Null before the first, or where it is not known. */
  readonly halfWidth: number | null;
  /** Winters then. */
  readonly winters: number;
  readonly isReached: boolean;
}

/** A chosen precision of which nothing is known yet. */
export function newAim(wish: Wish): Aim {
  return { ...wish, halfWidth: null, winters: 0, isReached: false };
}

/** How near a run has come to its precision, by its last look. */
export function aimOf(wish: Wish, look: PrecisionLook | null): Aim {
  if (look === null) return newAim(wish);
  const { halfWidth } = look.measures[0]!;
  return { ...wish, halfWidth, winters: look.winters, isReached: look.stop };
}
