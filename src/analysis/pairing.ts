import type { Scenario } from '../scenario/schema/scenario.ts';
import { haveSameWinters } from '../scenario/streamsApart.ts';

/**
 * How the winters of two scenarios with the same seed are compared. `paired`: the same days and draws, so that chance
 * affects both equally, except in parts that only one scenario has. `separate`: as many days but other dates, or draws
 * by other keys, compared as two samples. `otherLength`: not compared, since a longer time alone makes totals and
 * chances higher.
 */
export type Pairing = 'paired' | 'separate' | 'otherLength';

/** How the winters of two resolved scenarios with the same seed are compared. */
export function pairingOf(one: Scenario, other: Scenario): Pairing {
  if (one.calendar.days !== other.calendar.days) return 'otherLength';
  const isSameStart = one.calendar.startDate === other.calendar.startDate;
  return isSameStart && haveSameWinters(one, other) ? 'paired' : 'separate';
}

/** What is wrong with comparing scenarios when some have another number of days than the first. Null if none has. */
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
