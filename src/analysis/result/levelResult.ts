import { anyArea, hasAnyArea } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { dayNumber, isoDate } from '../../scenario/calendar/dates.ts';
import { estimateOf } from '../columnEstimate.ts';
import { meanEstimate } from '../estimate.ts';
import { isInReach, orderStatistic, sorted } from '../orderQuantile.ts';
import { chance } from './chance.ts';
import type { AnyAreaResult, DateQuantiles, LevelResult, Reached } from './resultTypes.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

/** Days at each level, chances of reaching each level and what drove the levels, in an area or the system. */
export function levelResult(summary: Summary, scope: string): LevelResult {
  return {
    ...daysAndReached(summary, scope),
    causes: {
      '2': causes(summary, scope, 2),
      '3': causes(summary, scope, 3),
      '4': causes(summary, scope, 4),
    },
    byDay: summary.levelShares(scope),
    changes: estimateOf(summary, outcomeId.changes(scope)),
  };
}

/** Days at the highest level of any area, and chances that any area reaches each level. Null without several areas. */
export function anyAreaResult(summary: Summary): AnyAreaResult | null {
  return hasAnyArea(summary.scenario) ? daysAndReached(summary, anyArea) : null;
}

function daysAndReached(summary: Summary, scope: string): AnyAreaResult {
  const days = (level: number) => estimateOf(summary, outcomeId.daysAt(level, scope));
  return {
    daysAt: { '1': days(1), '2': days(2), '3': days(3), '4': days(4) },
    reached: {
      '2': reached(summary, scope, 2),
      '3': reached(summary, scope, 3),
      '4': reached(summary, scope, 4),
    },
  };
}

function reached(summary: Summary, scope: string, level: number): Reached {
  const firstDays = sorted(summary.column(outcomeId.firstDay(level, scope)));
  return {
    ...chance(summary.column(outcomeId.reached(level, scope))),
    n: firstDays.length,
    firstDate: firstDays.length === 0 ? null : dates(summary.scenario.calendar.startDate, firstDays),
  };
}

/** Quantiles of the first dates; null where the winters that reach the level are too few for one. */
function dates(startDate: string, ascending: Float64Array): DateQuantiles {
  const start = dayNumber(startDate);
  const date = (probability: number) =>
    isInReach(ascending.length, probability)
      ? isoDate(start + orderStatistic(ascending, probability)!)
      : null;
  return {
    p5: date(0.05),
    p25: date(0.25),
    p50: isoDate(start + orderStatistic(ascending, 0.5)!),
    p75: date(0.75),
    p95: date(0.95),
    earliest: isoDate(start + ascending[0]),
    latest: isoDate(start + ascending[ascending.length - 1]),
  };
}

function causes(summary: Summary, scope: string, level: number): Record<string, number | null> {
  const days = (indicator: string) => {
    const estimate = meanEstimate(summary.column(outcomeId.cause(scope, level, indicator)));
    return estimate === null ? null : estimate.mean;
  };
  return Object.fromEntries(summary.scenario.indicators.map(({ id }) => [id, days(id)]));
}
