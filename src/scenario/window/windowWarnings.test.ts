import { describe, expect, it } from 'vitest';
import { scenario as schema, type Scenario } from '../schema/scenario.ts';
import { windowWarnings } from './windowWarnings.ts';

const demand = { lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.2 };
const wave = {
  kind: 'wave',
  id: 'flu',
  peakDate: '2026-01-05',
  height: 1,
  doublingDays: 10,
  halvingDays: 14,
};
const fall = { kind: 'contraction', id: 'fall', startDate: '2025-11-01', depth: 1, recoveryHalfLifeDays: 30 };
const curve = (...dates: string[]) => ({
  kind: 'curve',
  id: 'strikes',
  points: dates.map((date, at) => ({ date, level: at === 0 || at === dates.length - 1 ? 0 : 1 })),
});
const spells = {
  kind: 'spells',
  id: 'cold',
  from: '12-01',
  to: '02-28',
  perSeason: 2,
  lengthDays: 5,
  level: 1,
};
const event = (date: string, rest: object = {}) => ({
  id: 'outage',
  when: { date },
  durationDays: 3,
  ...rest,
});
const action = (trigger: object, rest: object = {}) => ({
  id: 'beds',
  name: 'Beds',
  owner: 'x',
  trigger,
  ...rest,
});
const stream = (rest: object) => ({ id: 'referrals', ratePerDay: 10, ...rest });
const market = (holidays: object[]) => ({ kind: 'market', id: 'homecare', startsPerWeek: 5, holidays });

function warningsOf(parts: object, calendar: object = {}) {
  const scenario = schema.parse({
    ...{ formatVersion: 2, id: 'county', title: 'County' },
    calendar: { startDate: '2025-10-01', days: 182, warmUpDays: 28, ...calendar },
    ...parts,
  }) as Scenario;
  return windowWarnings(scenario);
}

describe('parts that can act have no warning', () => {
  it.each<[string, object, object?]>([
    ['a wave in the counted days', { drivers: [wave] }],
    ['a wave whose peak comes soon after them', { drivers: [{ ...wave, peakDate: '2026-05-01' }] }],
    [
      'a wave that may be early enough',
      { drivers: [{ ...wave, peakDate: '2026-06-20', peakShiftDays: -30 }] },
    ],
    ['a fall that has not recovered', { drivers: [{ ...fall, startDate: '2025-06-01' }] }],
    ['a curve that ends in them', { drivers: [curve('2025-09-01', '2025-09-20', '2025-10-03')] }],
    [
      'spells of a season that begins after New Year',
      { drivers: [{ ...spells, from: '01-05', to: '03-31' }] },
    ],
    ['noise', { drivers: [{ kind: 'noise', id: 'n', sd: 1, autocorrelation: 0 }] }],
    ['an event of the last counted day', { events: [event('2026-03-31')] }],
    ['an event that lasts into them', { events: [event('2025-09-29')] }],
    [
      'an event that may last into them',
      { events: [event('2025-09-20', { durationDays: { kind: 'exponential', mean: 3 } })] },
    ],
    ['an action that began long before', { actions: [action({ from: '2020-01-01' })] }],
    [
      'rates of which one begins in the warm-up',
      { streams: [stream({ series: [{ date: '2025-09-10', ratePerDay: 9 }] })] },
    ],
    [
      'a row that is felt in the warm-up alone',
      { stages: [market([{ from: '09-10', to: '09-12', factor: 2 }])] },
    ],
    ['no bank holidays by choice', {}, { bankHolidays: [] }],
    ['own bank holidays with Christmas and New Year', {}, { bankHolidays: ['2025-12-25', '2026-01-02'] }],
    [
      'a recorded series with one point in them',
      {
        observed: [
          {
            id: 'list',
            points: [
              { date: '2025-01-01', value: 1 },
              { date: '2025-10-01', value: 1 },
            ],
          },
        ],
      },
    ],
  ])('%s', (_, parts, calendar) => {
    expect(warningsOf(parts, calendar)).toEqual([]);
  });
});

describe('a part that can never act is named with its dates and those of the scenario', () => {
  it.each<[string, string, string, object, object?]>([
    [
      'a wave of another winter',
      'drivers.flu',
      '2024-11-03 to 2025-04-04, with the peak on 2025-01-05',
      { drivers: [{ ...wave, peakDate: '2025-01-05' }] },
    ],
    [
      'a wave whose effects come too late',
      'drivers.flu',
      '2025-11-03 to 2026-04-04, with the peak on 2026-01-05',
      { drivers: [{ ...wave, effects: [{ ...demand, lagDays: 200 }] }] },
    ],
    [
      'a fall that has recovered',
      'drivers.fall',
      '2024-11-01 to 2025-03-10',
      { drivers: [{ ...fall, startDate: '2024-11-01' }] },
    ],
    [
      'a curve before them',
      'drivers.strikes',
      '2025-08-02 to 2025-09-30',
      { drivers: [curve('2025-08-01', '2025-08-10', '2025-10-01')] },
    ],
    [
      'spells of a season that is not simulated',
      'drivers.cold',
      '06-01 to 08-31',
      { drivers: [{ ...spells, from: '06-01', to: '08-31' }] },
    ],
    ['an event after them', 'events.outage', '2026-04-01 to 2026-04-03', { events: [event('2026-04-01')] }],
    [
      'an event of the warm-up',
      'events.outage',
      '2025-09-20 to 2025-09-22',
      { events: [event('2025-09-20')] },
    ],
    [
      'an action that was over before',
      'actions.beds.trigger',
      '2020-01-01 to 2020-03-31',
      { actions: [action({ from: '2020-01-01', to: '2020-03-31' })] },
    ],
    [
      'an action that takes too long',
      'actions.beds.trigger',
      '2026-03-20 to no end',
      { actions: [action({ from: '2026-03-20' }, { leadDays: 14 })] },
    ],
    [
      'rates that begin later',
      'streams.referrals.series',
      '2026-10-01',
      { streams: [stream({ series: [{ date: '2026-10-01', ratePerDay: 9 }] })] },
    ],
    [
      'rates of which the last holds throughout',
      'streams.referrals.series',
      '2024-10-01 to 2025-03-31',
      {
        streams: [
          stream({
            series: [
              { date: '2024-10-01', ratePerDay: 9 },
              { date: '2025-03-31', ratePerDay: 8 },
            ],
          }),
        ],
      },
    ],
    [
      'rows that no simulated day has',
      'stages.homecare.holidays',
      '07-01 to 07-31, 08-30',
      {
        stages: [
          market([
            { from: '07-01', to: '07-31', factor: 2 },
            { from: '08-30', to: '08-30', factor: 2 },
            { from: '12-24', to: '01-03', factor: 0.5 },
          ]),
        ],
      },
    ],
    [
      'own bank holidays of another winter',
      'calendar.bankHolidays',
      '2024-12-25 to 2025-01-01',
      {},
      { bankHolidays: ['2024-12-25', '2025-01-01'] },
    ],
    [
      'own bank holidays that end at Christmas',
      'calendar.bankHolidays',
      'none on or just after 2026-01-01',
      {},
      { bankHolidays: ['2025-12-25', '2025-12-26'] },
    ],
    [
      'a recorded series of another winter',
      'observed.list.points',
      '2025-01-01',
      { observed: [{ id: 'list', points: [{ date: '2025-01-01', value: 1 }] }] },
    ],
  ])('%s', (_, path, found, parts, calendar) => {
    const warnings = warningsOf(parts, calendar);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ path, found });
    expect(warnings[0].allowed ?? '2025').toMatch(/2025|09-03 to 03-31/);
  });
});
