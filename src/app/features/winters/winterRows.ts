import type { Severity } from '../../../analysis/severity.ts';
import type { WinterFigures } from '../../../analysis/columnEstimate.ts';
import { hasHospitalDelay, setsLevels } from '../../wording/scenarioWords.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

/** By what the list of all winters can be ordered. */
export type WinterColumnId =
  'severity' | 'winter' | 'daysAt2' | 'daysAt3' | 'daysAt4' | 'bedDays' | 'firstAt3' | 'waiting';

/** An order of the list. Not reversed is the worst first, and for winters and dates the lowest. */
export interface WinterSort {
  readonly by: WinterColumnId;
  readonly reversed: boolean;
}

/** A column of the list with its value in each winter. NaN where a winter has none. */
export interface WinterColumn {
  readonly id: WinterColumnId;
  readonly values: ArrayLike<number>;
  readonly ascending: boolean;
}

/** The columns that a scenario has: levels only where indicators set them, bed-days where people wait in hospital. */
export function winterColumns(figures: WinterFigures, { order, criteria }: Severity): WinterColumn[] {
  const { scenario } = figures;
  const days = (id: WinterColumnId, column: string) => ({
    id,
    values: figures.column(column),
    ascending: false,
  });
  const waiting = criteria.find(({ measure }) => measure === 'peopleWaiting');
  return [
    { id: 'severity', values: placesOf(order), ascending: true },
    { id: 'winter', values: order.map((_, winter) => winter + 1), ascending: true },
    ...(setsLevels(scenario)
      ? [
          days('daysAt2', outcomeId.daysAt(2, 'system')),
          days('daysAt3', outcomeId.daysAt(3, 'system')),
          days('daysAt4', outcomeId.daysAt(4, 'system')),
          {
            id: 'firstAt3' as const,
            values: figures.column(outcomeId.firstDay(3, 'system')),
            ascending: true,
          },
        ]
      : []),
    ...(hasHospitalDelay(scenario) ? [days('bedDays', outcomeId.bedDaysLost())] : []),
    ...(waiting === undefined ? [] : [{ id: 'waiting' as const, values: waiting.values, ascending: false }]),
  ];
}

/** The winters in an order: those without a value last, equal ones by severity. */
export function sortedWinters(
  { order }: Severity,
  columns: readonly WinterColumn[],
  { by, reversed }: WinterSort,
): number[] {
  const column = columns.find(({ id }) => id === by) ?? columns[0]!;
  const sign = column.ascending === reversed ? -1 : 1;
  return [...order].sort((a, b) => {
    const [one, other] = [column.values[a]!, column.values[b]!];
    if (Number.isNaN(one) || Number.isNaN(other))
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
    return sign * (one - other);
  });
}

/** Place in the order of severity, from 1, by winter. */
function placesOf(order: readonly number[]): Float64Array {
  const places = new Float64Array(order.length);
  order.forEach((winter, at) => (places[winter] = at + 1));
  return places;
}
