import { precisionRule, type Precision } from '../../analysis/precision.ts';
import type { StoppingRule } from '../../experiment/run/stopping.ts';

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

/** The rule that ends a run when its precision is reached. Each check is reported. */
export function aimRule(wish: Wish, onLook: (aim: Aim) => void): StoppingRule {
  const rule = precisionRule([wish.precision]);
  return (summaries) => {
    const decision = rule(summaries);
    const { halfWidth } = decision.measures[0]!;
    onLook({ ...wish, halfWidth, winters: summaries[0]!.replications, isReached: decision.stop });
    return decision;
  };
}
