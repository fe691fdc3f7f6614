import { expect, it } from 'vitest';
import { readShipped } from '../../scenario/files/readShipped.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { calendarMarks } from './calendarMarks.ts';

function winter(parts: object): Scenario {
  const calendar = { startDate: '2025-10-01', days: 190 };
  return readShipped({ formatVersion: 2, id: 'a', title: 'A', calendar, ...parts }) as Scenario;
}

it('names bank holidays and joins the days of one feast', () => {
  expect(calendarMarks(winter({}))).toEqual([
    { label: 'Christmas', from: 85, to: 86, kind: 'holiday' },
    { label: 'New Year', from: 92, to: 92, kind: 'holiday' },
    { label: 'Easter', from: 184, to: 187, kind: 'holiday' },
  ]);
});

it('places events with their length and chance, and waves about their likeliest peak', () => {
  const calendar = { startDate: '2025-10-01', days: 90, bankHolidays: [] };
  const events = [
    { id: 'outage', name: 'Outage', when: { date: '2025-10-11' }, durationDays: 3 },
    { id: 'storm', when: { from: '2025-11-01', to: '2025-11-30' }, durationDays: 2, probability: 0.5 },
    { id: 'later', when: { date: '2026-05-01' }, durationDays: 1 },
  ];
  const peakShiftDays = { kind: 'uniform', low: 0, high: 4 };
  const wave = {
    kind: 'wave',
    id: 'flu',
    peakDate: '2025-12-01',
    height: 1,
    doublingDays: 10,
    halvingDays: 20,
  };
  const drivers = [{ ...wave, peakShiftDays }];
  expect(calendarMarks(winter({ calendar, events, drivers }))).toEqual([
    { label: 'Outage', from: 10, to: 12, kind: 'event' },
    { label: 'storm, some time (possible)', from: 31, to: 60, kind: 'event' },
    { label: 'flu: most likely dates', from: 53, to: 83, kind: 'event' },
  ]);
});
