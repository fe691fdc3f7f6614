import { describe, expect, it } from 'vitest';
import { calendar as calendarSchema } from '../schema/calendar.ts';
import { overlay } from '../schema/scenario.ts';
import { outOfReach } from './outOfReach.ts';

const calendar = calendarSchema.parse({ startDate: '2023-10-01', days: 183, warmUpDays: 28 });
const overlayOf = (add: object, set: object[] = []) =>
  overlay.parse({ formatVersion: 2, id: 'flu', title: 'Flu', kind: 'overlay', add, set });
const wave = (peakDate: string) => ({
  kind: 'wave',
  id: 'wave',
  peakDate,
  height: 1,
  doublingDays: 7,
  halvingDays: 7,
});
const event = (date: string) => ({ id: 'event', when: { date }, durationDays: 3 });
const action = (from: string, to?: string) => ({
  id: 'scheme',
  name: 'Scheme',
  owner: 'the county',
  trigger: { from, to },
});

describe('an overlay out of reach of the scenario’s days', () => {
  it('is a problem that names its dates and the scenario’s', () => {
    const [problem] = outOfReach(
      overlayOf({ drivers: [wave('2025-12-20')], events: [event('2026-01-02')] }),
      calendar,
    );
    expect(problem.path).toBe('flu');
    expect(problem.found).toBe('2025-11-05 to 2026-02-03, 2026-01-02 to 2026-01-04');
    expect(problem.allowed).toBe('dates from 2023-10-01 to 2024-03-31');
  });

  it.each([
    ['a wave that peaks soon after the end', { drivers: [wave('2024-05-01')] }],
    ['an event of the last day', { events: [event('2024-03-31')] }],
    ['an event before the first counted day that lasts into it', { events: [event('2023-09-29')] }],
    [
      'one event in reach beside one that is not',
      { events: [event('2030-01-01'), { ...event('2023-12-01'), id: 'b' }] },
    ],
    ['a scheme that has begun long before', { actions: [action('2020-01-01')] }],
    [
      'spells, which have no year',
      {
        drivers: [
          { kind: 'spells', id: 's', from: '12-01', to: '02-28', perSeason: 2, lengthDays: 5, level: 1 },
        ],
      },
    ],
    ['nothing that has a date', {}],
  ])('%s is not', (_, add) => {
    expect(outOfReach(overlayOf(add), calendar)).toEqual([]);
  });

  it.each([
    ['an event of the day after the last', { events: [event('2024-04-01')] }],
    [
      'an event of the warm-up, since events begin no earlier than the first counted day',
      { events: [event('2023-09-03')] },
    ],
    ['a scheme that was over before', { actions: [action('2020-01-01', '2020-03-31')] }],
    ['a scheme that begins later', { actions: [action('2024-04-01')] }],
  ])('%s is', (_, add) => {
    expect(outOfReach(overlayOf(add), calendar)).toHaveLength(1);
  });

  it('fields that are set have no date', () => {
    const set = [{ path: 'stages.p2.places', value: 4 }];
    expect(outOfReach(overlayOf({ events: [event('2030-01-01')] }, set), calendar)).toEqual([]);
  });
});
