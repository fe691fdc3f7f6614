import { dateWithin, isoPlusDays } from './dates.ts';
import { isKnown, roundedNumber, supportedPlace } from './numbers.ts';
import { withUnit, type Unit } from './unit.ts';

/**
 * The day on which a series, by default a median, is at its worst: 'middle line highest on 24 Dec: 18 cases', or 'lowest'
 * where low is worse. The first such day; gaps are null or NaN; null if there is no value.
 */
export function worstDayFinding(
  median: ArrayLike<number | null>,
  startDate: string,
  unit: Unit,
  worse: 'high' | 'low',
  what = 'middle line',
): string | null {
  let worst = -1;
  for (let day = 0; day < median.length; day += 1) {
    const value = median[day];
    const best = worst < 0 ? null : median[worst];
    if (isKnown(value) && (!isKnown(best) || (worse === 'high' ? value > best : value < best))) worst = day;
  }
  const date = worst < 0 ? null : isoPlusDays(startDate, worst);
  if (date === null) return null;
  const figure = withUnit(roundedNumber(median[worst], supportedPlace(median[worst])), unit);
  return `${what} ${worse === 'high' ? 'highest' : 'lowest'} on ${dateWithin(date, median.length)}: ${figure}`;
}
