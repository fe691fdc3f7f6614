import type { Scenario } from '../scenario/schema/scenario.ts';

/**
 * How the winters of two scenarios with one seed go together: `paired` are the same days, so that chance strikes both
 * alike; `separate` are as many other days, compared as two samples; of `otherLength` nothing is compared, since totals
 * and chances of a longer time are higher by that alone.
 */
export type Pairing = 'paired' | 'separate' | 'otherLength';

/** How the winters of two scenarios with one seed go together. */
export function pairingOf({ calendar: one }: Scenario, { calendar: other }: Scenario): Pairing {
  if (one.days !== other.days) return 'otherLength';
  return one.startDate === other.startDate ? 'paired' : 'separate';
}

/** What is wrong with comparing scenarios of which some have another number of days than the first; null if none has. */
export function lengthProblem(
  variants: readonly { readonly title: string; readonly scenario: Scenario }[],
): string | null {
  const [first] = variants;
  if (first === undefined) return null;
  if (variants.every(({ scenario }) => pairingOf(first.scenario, scenario) !== 'otherLength')) return null;
  const days = variants.map(
    ({ title, scenario: { calendar } }) => `"${title}" has ${calendar.days} days from ${calendar.startDate}`,
  );
  return `winters of different lengths are not compared: ${[...new Set(days)].join('; ')}; allowed: the same number of days in each (calendar.days)`;
}
