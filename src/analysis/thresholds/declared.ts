import { dayNumber, isoDate } from '../../scenario/calendar/dates.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { WinterBootstrap, WinterMean } from '../winterBootstrap.ts';

/** A level that was declared on a date. */
export interface DeclaredDay {
  readonly date: string;
  readonly level: number;
}

/**
 * One declared day compared with the winters: shares of them (0-1) in which the rule's level is below, the same, above.
 */
export interface DeclaredDayResult extends DeclaredDay {
  readonly below: number;
  readonly same: number;
  readonly above: number;
}

/** The rule's level compared with the declared level, over the declared days that lie in the winter. */
export interface DeclaredResult {
  readonly days: readonly DeclaredDayResult[];
  /** Declared days outside the counted winter: left out. */
  readonly outside: number;
  /**
   * By winter, the share of days on which both levels are the same, and the mean of the rule's level less the declared
   * level.
   */
  readonly same: WinterMean;
  readonly meanDifference: WinterMean;
}

/**
 * Compares the levels of simulated winters (by winter, then counted day) with those declared. Null when none lies in
 * the winter.
 */
export function againstDeclared(
  levels: readonly Uint8Array[],
  { calendar }: Scenario,
  declared: readonly DeclaredDay[],
  bootstrap: WinterBootstrap,
): DeclaredResult | null {
  const start = dayNumber(calendar.startDate);
  const inside = declared
    .map(({ date, level }) => ({ day: dayNumber(date) - start, level }))
    .filter(({ day }) => day >= 0 && day < calendar.days)
    .sort((a, b) => a.day - b.day);
  if (inside.length === 0) return null;
  const share = (day: number, test: (level: number) => boolean) =>
    levels.filter((one) => test(one[day])).length / levels.length;
  const perWinter = (read: (rule: number, level: number) => number) =>
    Float64Array.from(
      levels,
      (one) => inside.reduce((sum, { day, level }) => sum + read(one[day], level), 0) / inside.length,
    );
  return {
    days: inside.map(({ day, level }) => ({
      date: isoDate(start + day),
      level,
      below: share(day, (rule) => rule < level),
      same: share(day, (rule) => rule === level),
      above: share(day, (rule) => rule > level),
    })),
    outside: declared.length - inside.length,
    same: bootstrap.mean(perWinter((rule, level) => (rule === level ? 1 : 0)))!,
    meanDifference: bootstrap.mean(perWinter((rule, level) => rule - level))!,
  };
}
