import type { Scenario } from '../scenario/schema/scenario.ts';
import { haveSameWinters } from '../scenario/streamsApart.ts';

/**
 * How the winters of two scenarios with one seed go together: `paired` are the same days and the same draws, so that chance
 * strikes both alike, but for parts that only one has; `separate` are as many other days, or draws by other keys, compared
 * as two samples; of `otherLength` nothing is compared, since totals and chances of a longer time are higher by that alone.
 */
export type Pairing = 'paired' | 'separate' | 'otherLength';

/** How the winters of two resolved scenarios with one seed go together. */
export function pairingOf(one: Scenario, other: Scenario): Pairing {
  if (one.calendar.days !== other.calendar.days) return 'otherLength';
  const isSameStart = one.calendar.startDate === other.calendar.startDate;
  return isSameStart && haveSameWinters(one, other) ? 'paired' : 'separate';
}

/** What is wrong with comparing scenarios of which some have another number of days than the first; null if none has. */
export function lengthProblem(
  variants: readonly { readonly title: string; readonly scenario: Scenario }[],
): string | null {
  const [first] = variants;
  if (first === undefined) return null;
  if (variants.every(({ scenario }) => scenario.calendar.days === first.scenario.calendar.days)) return null;
  const days = variants.map(
    ({ title, scenario: { calendar } }) => `"${title}" has ${calendar.days} days from ${calendar.startDate}`,
  );
  return `winters of different lengths are not compared: ${[...new Set(days)].join('; ')}; allowed: the same number of days in each (calendar.days)`;
}
