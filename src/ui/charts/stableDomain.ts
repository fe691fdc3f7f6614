import { roundDomain, type Domain } from './valueTicks.ts';

/** The previous axis as long as the data stay within it. Otherwise it is widened to round ends, never narrowed. */
export function stableDomain(previous: Domain | null, data: Domain): Domain {
  if (!previous) return roundDomain(data);
  if (data[0] >= previous[0] && data[1] <= previous[1]) return previous;
  return roundDomain([Math.min(previous[0], data[0]), Math.max(previous[1], data[1])]);
}
