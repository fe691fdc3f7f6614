import { meanOfQuantity } from '../../scenario/meanOfQuantity.ts';
import { bankHolidays, easterSunday } from '../../scenario/calendar/bankHolidays.ts';
import { calendarDateOf, dayNumber, monthDayOf } from '../../scenario/calendar/dates.ts';
import type { Driver, ScenarioEvent } from '../../scenario/schema/driver.ts';
import type { Quantity } from '../../scenario/schema/primitives.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Mark } from '../../ui/charts/LevelStrip/placeMarks.ts';

/** Bank holidays, dated events and waves on the time axis, in days from the start date. */
export function calendarMarks(scenario: Scenario): Mark[] {
  const start = dayNumber(scenario.calendar.startDate);
  const marks = [
    ...holidayMarks(scenario),
    ...scenario.events.map((event) => eventMark(event, start)),
    ...scenario.drivers.flatMap((driver) => driverMark(driver, start)),
  ];
  return marks.filter((mark) => mark.to >= 0 && mark.from < scenario.calendar.days);
}

/** Bank holidays, in days from the start date; days of one name that follow each other are one mark. */
export function holidayMarks(scenario: Scenario): Mark[] {
  const start = dayNumber(scenario.calendar.startDate);
  const marks: { label: string; from: number; to: number; kind: 'holiday' }[] = [];
  for (const day of [...bankHolidays(scenario.calendar)].sort((a, b) => a - b)) {
    const label = holidayName(day);
    const last = marks.at(-1);
    if (last?.label === label && day - start - last.to <= 3) last.to = day - start;
    else marks.push({ label, from: day - start, to: day - start, kind: 'holiday' });
  }
  return marks;
}

function holidayName(day: number): string {
  const monthDay = monthDayOf(day);
  if (monthDay >= '12-25' && monthDay <= '12-28') return 'Christmas';
  if (monthDay >= '01-01' && monthDay <= '01-03') return 'New Year';
  const fromEaster = day - easterSunday(calendarDateOf(day).year);
  return fromEaster === -2 || fromEaster === 1 ? 'Easter' : 'Bank holiday';
}

function eventMark(event: ScenarioEvent, start: number): Mark {
  const label = event.name ?? event.id;
  if ('date' in event.when) {
    const from = dayNumber(event.when.date) - start;
    return { label: chance(label, event), from, to: from + length(event.durationDays), kind: 'event' };
  }
  const [from, to] = [dayNumber(event.when.from) - start, dayNumber(event.when.to) - start];
  return { label: chance(`${label}, some time`, event), from, to, kind: 'event' };
}

function chance(label: string, { probability }: ScenarioEvent): string {
  return probability < 1 ? `${label} (possible)` : label;
}

function driverMark(driver: Driver, start: number): Mark[] {
  const label = driver.name ?? driver.id;
  if (driver.kind === 'wave') {
    const peak = dayNumber(driver.peakDate) - start + Math.round(meanOfQuantity(driver.peakShiftDays));
    const from = peak - Math.round(meanOfQuantity(driver.doublingDays));
    const to = peak + Math.round(meanOfQuantity(driver.halvingDays));
    return [{ label: `${label}: most likely dates`, from, to, kind: 'event' }];
  }
  if (driver.kind === 'contraction') {
    const from = dayNumber(driver.startDate) - start;
    const to = from + Math.round(driver.fallDays + driver.holdDays + driver.recoveryHalfLifeDays);
    return [{ label, from, to, kind: 'event' }];
  }
  return [];
}

function length(durationDays: Quantity): number {
  return Math.max(0, Math.round(meanOfQuantity(durationDays)) - 1);
}
