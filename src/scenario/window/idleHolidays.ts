import { calendarDateOf, dayNumber, dayNumberOf, isoDate } from '../calendar/dates.ts';
import type { Problem } from '../problems.ts';
import type { Calendar } from '../schema/calendar.ts';
import { type ScenarioDays, spanText } from './scenarioDays.ts';

const path = 'calendar.bankHolidays';

/**
 * The warnings about a scenario's own list of bank holidays: that none of its dates is simulated, or that it has none
 * round a simulated Christmas or New Year. An empty list means that there are no bank holidays.
 */
export function idleHolidays({ bankHolidays }: Calendar, { simulated }: ScenarioDays): Problem[] {
  if (!Array.isArray(bankHolidays) || bankHolidays.length === 0) return [];
  const dates = bankHolidays.map(dayNumber).sort((a, b) => a - b);
  if (!dates.some((day) => simulated.from <= day && day <= simulated.to))
    return [
      {
        path,
        message: 'none of these bank holidays lies in the simulated days, so there are none',
        found: spanText({ from: dates[0], to: dates[dates.length - 1] }),
        allowed: `dates from ${spanText(simulated)}`,
      },
    ];
  const missing = feasts(simulated).filter((feast) => !dates.some((day) => feast <= day && day <= feast + 3));
  if (missing.length === 0) return [];
  return [
    {
      path,
      message: 'this list has no bank holiday at a Christmas or New Year that is simulated',
      found: `none on or just after ${missing.map(isoDate).join(', ')}`,
    },
  ];
}

/** Christmas Days and New Year's Days whose holiday, with its substitute day, lies wholly within a span. */
function feasts({ from, to }: { readonly from: number; readonly to: number }): number[] {
  const years = [calendarDateOf(from).year, calendarDateOf(to).year];
  const all: number[] = [];
  for (let year = years[0]; year <= years[1]; year += 1)
    all.push(dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 25));
  return all.filter((day) => from <= day && day + 3 <= to);
}
