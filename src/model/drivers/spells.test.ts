import { expect, it } from 'vitest';
import { calendar as calendarSchema } from '../../scenario/schema/calendar.ts';
import { driver as driverSchema } from '../../scenario/schema/driver.ts';
import { compileTimeline } from '../compile/timeline.ts';
import { compileDriver } from './driverLevels.ts';

/** Days with a spell, counted from the first simulated one, in a winter with very many of them. */
function spellDays(from: string, to: string, calendar: object): number[] {
  const timeline = compileTimeline(calendarSchema.parse({ bankHolidays: [], ...calendar }));
  const spells = { kind: 'spells', id: 'cold', from, to, perSeason: 200, lengthDays: 1, level: 1 };
  const levels = new Float64Array(timeline.days);
  compileDriver(driverSchema.parse(spells), { timeline }).write(1, 2, levels);
  return [...levels.keys()].filter((day) => levels[day] > 0);
}

it('come in a season that begins after New Year, not in that of the year before', () => {
  const days = spellDays('01-05', '03-31', { startDate: '2025-10-01', days: 182, runOutDays: 0 });
  expect(days[0]).toBeGreaterThanOrEqual(96);
  expect(days.length).toBeGreaterThan(60);
});

it('come in every season of a run over several winters', () => {
  const days = spellDays('12-01', '12-31', { startDate: '2022-10-01', days: 730, runOutDays: 0 });
  const inSeason = (first: number) => days.filter((day) => first <= day && day <= first + 31).length;
  expect(inSeason(61)).toBeGreaterThan(25);
  expect(inSeason(61 + 365)).toBeGreaterThan(25);
  expect(inSeason(61) + inSeason(61 + 365)).toBe(days.length);
});
