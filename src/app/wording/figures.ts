import type { Estimate } from '../../analysis/estimate.ts';
import type { Estimate as EstimateToSay } from '../../words/numbers.ts';

const NONE: EstimateToSay = { mean: null, low: null, high: null, n: 0 };

/** A figure as words take it: one that does not exist is a figure of no winters. */
export function toSay(estimate: Estimate | null | undefined): EstimateToSay {
  return estimate ?? NONE;
}

/** A difference with the wider range, which is right together with the others in its table, where there is one. */
export function withTogether<
  D extends {
    readonly low: number | null;
    readonly high: number | null;
    readonly together: { readonly low: number | null; readonly high: number | null } | null;
  },
>(difference: D | null): D | null {
  return difference?.together ? { ...difference, ...difference.together } : difference;
}
