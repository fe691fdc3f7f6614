import type { Summary } from './summary.ts';

/** One thing that a stopping rule asks for and how far the run has come. */
export interface StoppingMeasure {
  readonly name: string;
  /** Half width of the 95% interval wanted, in the figure's unit. */
  readonly wanted: number;
  /** The widest of the variants; null where it cannot be told yet. */
  readonly halfWidth: number | null;
}

/** What a stopping rule says after so many replications. */
export interface StoppingDecision {
  readonly stop: boolean;
  readonly measures: readonly StoppingMeasure[];
}

/** Decides from the complete range of replications whether there are enough. */
export type StoppingRule = (summaries: readonly Summary[]) => StoppingDecision;

/** No rule stops a run before this many replications. */
export const fewestBeforeStopping = 200;
const firstLook = 100;

/** The first number of replications above `replications` at which a rule is asked: 100, 200, 400, 800, ... */
export function nextLook(replications: number): number {
  let look = firstLook;
  while (look <= replications) look *= 2;
  return look;
}
