import type { Limit } from './stationLimits.ts';

/** A class at a station: how many people join it in a week, and in which turn they are served. */
export interface JoiningClass {
  readonly joins: number;
  readonly priority: number;
}

/**
 * The share of each class's people who can be served week after week. Classes of a lower priority number are first, and
 * those of the same number have the same share. An unknown limit restricts nobody. `taken` is the part of a limit's
 * capacity that is used beforehand.
 */
export function servedShares(
  classes: readonly JoiningClass[],
  limits: readonly Limit[],
  taken: readonly number[] = [],
): number[] {
  const left = limits.map(({ capacity }, at) => (capacity === null ? Infinity : capacity - (taken[at] ?? 0)));
  const shares = classes.map(() => 1);
  const turns = [...new Set(classes.map(({ priority }) => priority))].sort((a, b) => a - b);
  for (const turn of turns) {
    const members = classes.flatMap(({ priority }, at) => (priority === turn ? [at] : []));
    const wanted = limits.map(({ needs }) =>
      members.reduce((sum, at) => sum + classes[at].joins * needs[at], 0),
    );
    for (const at of members) {
      limits.forEach(({ needs }, one) => {
        if (needs[at] > 0 && wanted[one] > 0)
          shares[at] = Math.min(shares[at], Math.max(0, left[one]) / wanted[one]);
      });
    }
    limits.forEach(({ needs }, one) => {
      for (const at of members) left[one] -= classes[at].joins * shares[at] * needs[at];
    });
  }
  return shares;
}
