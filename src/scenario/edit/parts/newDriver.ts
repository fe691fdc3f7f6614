import { isoDate, dayNumber } from '../../calendar/dates.ts';
import type { Calendar } from '../../schema/calendar.ts';
import { driver, type Driver } from '../../schema/driver.ts';

/** A driver of a kind that has no effects yet, with its dates in the middle of the counted days. */
export function newDriver(kind: Driver['kind'], common: object, calendar: Calendar): Driver {
  const starts: Record<Driver['kind'], object> = {
    wave: { peakDate: middleOf(calendar), height: 1, doublingDays: 7, halvingDays: 7 },
    spells: { from: '12-01', to: '02-28', perSeason: 2, lengthDays: 5, level: 1 },
    contraction: { startDate: middleOf(calendar), depth: 0.2, recoveryHalfLifeDays: 30 },
    curve: { points: [{ date: calendar.startDate, level: 0 }] },
    noise: { sd: 0.1, autocorrelation: 0.8 },
  };
  return driver.parse({ ...common, kind, ...starts[kind] });
}

/** The date in the middle of the counted days. */
export function middleOf({ startDate, days }: Calendar): string {
  return isoDate(dayNumber(startDate) + Math.floor(days / 2));
}
