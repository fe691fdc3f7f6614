import { calendarDateOf, dayNumber, dayNumberOf } from '../../../scenario/calendar/dates.ts';
import { fewestDays, type DayWindow } from '../../../ui/charts/dayWindow.ts';
import { monthName } from '../../../words/dates.ts';

/** A part of the winter with a name. */
export interface DatePreset {
  readonly id: string;
  readonly label: string;
  readonly window: DayWindow;
}

/** Days about Christmas that are looked at together: 18 December to 8 January. */
const CHRISTMAS = { before: 7, after: 14 };

/** Christmas and each month, as far as the counted days reach. The year is named where months repeat. */
export function datePresets(startDate: string, days: number): DatePreset[] {
  const start = dayNumber(startDate);
  const saysYear = days > 366;
  const presets: DatePreset[] = [];
  for (let from = 0; from < days;) {
    const { year, month } = calendarDateOf(start + from);
    const to = (month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1)) - start;
    const label = saysYear ? `${monthName(month)} ${year}` : monthName(month);
    presets.push({ id: `${year}-${month}`, label, window: { from, to: Math.min(days, to) } });
    if (month === 12) presets.push(...christmas(year, start, days, saysYear));
    from = to;
  }
  return presets.filter(({ window }) => window.to - window.from >= fewestDays);
}

/** None where Christmas Day itself is not among the days. */
function christmas(year: number, start: number, days: number, saysYear: boolean): DatePreset[] {
  const day = dayNumberOf(year, 12, 25) - start;
  if (day < 0 || day >= days) return [];
  const window = { from: Math.max(0, day - CHRISTMAS.before), to: Math.min(days, day + CHRISTMAS.after + 1) };
  return [{ id: `christmas-${year}`, label: saysYear ? `Christmas ${year}` : 'Christmas', window }];
}
