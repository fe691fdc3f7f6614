import { meanDifference, pairedValues } from '../difference.ts';
import type { DifferenceResult } from '../result/comparisonDocument.ts';
import { simultaneousIntervals } from '../simultaneous.ts';

/** By action: winter by winter what it changes. */
type Changes = Readonly<Record<string, Float64Array>>;

/**
 * How much more each action changes in one answer than in another, of the same outcome in the same winters. Each figure
 * is the mean of the paired differences, with intervals that are valid together. Only actions of both answers.
 */
export function effectDifferences(from: Changes, to: Changes): ReadonlyMap<string, DifferenceResult | null> {
  const ids = Object.keys(from).filter((id) => id in to);
  const together = simultaneousIntervals(ids.map((id) => pairedValues(from[id], to[id])));
  return new Map(
    ids.map((id, at) => {
      const difference = meanDifference(from[id], to[id]);
      if (difference === null) return [id, null];
      const { mean, low, high, n } = difference;
      return [id, { mean, low, high, n, together: ids.length < 2 ? null : together[at] }];
    }),
  );
}
