import type { Column } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { columnDifference } from '../columnEstimate.ts';
import { pairedValues } from '../difference.ts';
import type { DifferenceResult } from '../result/comparisonDocument.ts';
import { simultaneousIntervals } from '../simultaneous.ts';

/** An outcome that an action makes worse: with the action less without it. */
export interface Harm {
  readonly outcome: string;
  readonly value: DifferenceResult;
}

/**
 * Outcomes other than the chosen one that are worse with an action than without: other areas, other services, the debt
 * at the end. Only outcomes whose whole interval is on the worse side. The intervals of all tested outcomes are valid
 * together.
 */
export function harmElsewhere(without: Summary, plan: Summary, outcome: string): Harm[] {
  const columns = plan.columns.filter((column) => isElsewhere(column, outcome));
  const intervals = simultaneousIntervals(
    columns.map(({ id }) => pairedValues(without.column(id), plan.column(id))),
  );
  return columns.flatMap((column, at): Harm[] => {
    const difference = columnDifference(without, plan, column);
    const { low, high } = intervals[at];
    if (difference === null || low === null || high === null) return [];
    const isWorse = column.better === 'low' ? low > 0 : high < 0;
    const { mean, n } = difference;
    const plain = { mean, low: difference.low, high: difference.high, n };
    return isWorse ? [{ outcome: column.id, value: { ...plain, together: intervals[at] } }] : [];
  });
}

/** People's outcomes, not levels, money or chances: waits, delay by area, debts, shares seen in time. */
function isElsewhere({ id, group, unit, measure, better }: Column, outcome: string): boolean {
  const isDelay = measure === 'bedDaysLost' || measure === 'delayDays';
  const isOfPeople = unit === 'people' || unit === 'share' || unit === 'hours' || isDelay;
  return group === 'outcome' && better !== 'none' && isOfPeople && id !== outcome;
}
