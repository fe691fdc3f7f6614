import { pairedValues } from '../difference.ts';
import { amountEstimate, type Estimate, countOf, meanEstimate } from '../estimate.ts';
import { isInReach, orderQuantile, type OrderQuantile, orderStatistic, sorted } from '../orderQuantile.ts';
import { chance } from '../result/chance.ts';
import type { Chance, DayQuantiles } from '../result/resultTypes.ts';

/** The figures of one action in winters that ran with it and without it, all by winter. */
export interface ActionWinters {
  /** First counted day on which the action was on in the plan; NaN where it was never on. */
  readonly firstDays: Float64Array;
  /** Counted days on which the action was on. */
  readonly daysActive: Float64Array;
  /**
   * A figure of each day under the plan and under the plan without the action, by day, then by winter; NaN where
   * missing.
   */
  readonly withIt: readonly Float64Array[];
  readonly without: readonly Float64Array[];
  /**
   * First counted day of the first crisis; NaN where there is none. The crises are of the winters without the action,
   * since an action that prevents a crisis was ahead of it too. Left out where no crisis is defined.
   */
  readonly crises?: Float64Array;
}

/**
 * How far ahead of the crisis an action was. Its start is from the plan, the crisis from the same winter without it.
 */
export interface Lead {
  /** Of the winters with a crisis, those in which the action was on on an earlier day. It may have ended since. */
  readonly before: Chance;
  /** Winters with a crisis. */
  readonly n: number;
  /**
   * Days from the action's first day on to the crisis, over the winters with both. Below 0 where the action was later.
   */
  readonly days: OrderQuantile;
}

/** How one action worked: when it started, for how long, how far ahead, and what it changed day by day. */
export interface HowItWorked {
  readonly started: Chance;
  /** First day on, in counted days, over the winters in which it started. */
  readonly firstDay: { readonly [share in 'p10' | 'p50' | 'p90']: number | null };
  /** Days on, over the winters in which it started; null when in none. */
  readonly daysOn: Estimate | null;
  /** Null where no crisis is defined. */
  readonly lead: Lead | null;
  /** With the action less without, winter by winter: the mean over all days of the winter. */
  readonly overall: Estimate | null;
  /** With the action less without, winter by winter: the mean of each day and its 95% interval, day by day. */
  readonly difference: readonly (Estimate | null)[];
  /** The same differences as quantiles of the winters on each day: pointwise, not the path of any winter. */
  readonly band: DayQuantiles;
}

const bandShares = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;

/** How an action worked, from the winters that ran both with it and without it. */
export function howItWorked({ firstDays, daysActive, withIt, without, crises }: ActionWinters): HowItWorked {
  const isOn = firstDays.map((day) => (Number.isNaN(day) ? 0 : 1));
  const days = sorted(firstDays);
  const first = (share: number) => (isInReach(days.length, share) ? orderStatistic(days, share) : null);
  const differences = withIt.map((values, day) => pairedValues(without[day], values));
  return {
    started: chance(isOn),
    firstDay: { p10: first(0.1), p50: orderStatistic(days, 0.5), p90: first(0.9) },
    daysOn: amountEstimate(
      daysActive.map((on, winter) => (isOn[winter] === 1 ? on : NaN)),
      withIt.length,
    ),
    lead: crises === undefined ? null : leadOf(firstDays, crises),
    overall: meanEstimate(meansOfWinters(differences, firstDays.length)),
    difference: differences.map(meanEstimate),
    band: bandOf(differences),
  };
}

function leadOf(firstDays: Float64Array, crises: Float64Array): Lead {
  const days = pairedValues(firstDays, crises);
  const before = crises.map((crisis, winter) => (Number.isNaN(crisis) ? NaN : days[winter] > 0 ? 1 : 0));
  return { before: chance(before), n: countOf(crises), days: orderQuantile(days, 0.5) };
}

/** Over the days that have a figure; NaN for a winter without any. */
function meansOfWinters(byDay: readonly Float64Array[], winters: number): Float64Array {
  return Float64Array.from({ length: winters }, (_, winter) => {
    const values = byDay.map((day) => day[winter]).filter((value) => !Number.isNaN(value));
    return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
  });
}

function bandOf(differences: readonly Float64Array[]): DayQuantiles {
  const ascending = differences.map(sorted);
  const band = (share: number) =>
    ascending.map((values) => (isInReach(values.length, share) ? orderStatistic(values, share) : null));
  const { p5, p25, p50, p75, p95 } = bandShares;
  return { p5: band(p5), p25: band(p25), p50: band(p50), p75: band(p75), p95: band(p95) };
}
