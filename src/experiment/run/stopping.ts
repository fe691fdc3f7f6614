import type { Summary } from '../summary/summary.ts';

/** One figure of a stopping rule and how near the run has come to it. */
export interface StoppingMeasure {
  readonly name: string;
  /** Half width of the 95% interval that is wanted, in the figure's unit. */
  readonly wanted: number;
  /** The widest half width of the variants. Null where it is not known yet. */
  readonly halfWidth: number | null;
}

/** The decision of a stopping rule after so many replications. */
export interface StoppingDecision {
  readonly stop: boolean;
  readonly measures: readonly StoppingMeasure[];
}

/** Decides from the complete range of replications whether there are enough. */
export type StoppingRule = (summaries: readonly Summary[]) => StoppingDecision;

/** No rule stops a run before this many replications. */
export const fewestBeforeStopping = 200;
const firstLook = 100;

/** The first number of replications above `replications` at which a rule is called: 100, 200, 400, 800, ... */
export function nextLook(replications: number): number {
  let look = firstLook;
  while (look <= replications) look *= 2;
  return look;
}
