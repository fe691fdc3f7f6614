import { type Estimate, notBelowZero } from '../analysis/estimate.ts';
import type { Estimate as EstimateToSay } from '../words/meanInWords.ts';

const NONE: EstimateToSay = { mean: null, low: null, high: null, n: 0 };

/** A figure that cannot be below zero, as words take it. */
export function amountToSay(estimate: Estimate | null | undefined): EstimateToSay {
  return notBelowZero(toSay(estimate));
}

/** A figure as words take it: one that does not exist is a figure of no winters. */
export function toSay(estimate: Estimate | null | undefined): EstimateToSay {
  return estimate ?? NONE;
}
