import { describe, expect, it } from 'vitest';
import { shippedDocument, shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { scenarioProblems } from '../../../analysis/check/scenarioProblems.ts';
import { readDocument } from '../../files/codec.ts';
import { dayNumber, weekdayOf } from '../../calendar/dates.ts';
import type { Overlay, Scenario } from '../../schema/scenario.ts';
import { scenarioWarnings } from '../../validate/scenarioWarnings.ts';
import { rollDocument, type RollOptions } from './rollDocument.ts';

const kent = shippedScenario('kent-2025-26', ['critical-incident', 'early-severe-flu', 'strike-days']);

function rolled<T extends Scenario | Overlay>(document: T, to: number, options: Partial<RollOptions> = {}) {
  const result = rollDocument(document, { to, keepTargets: false, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const base = { formatVersion: 2, id: 'county', title: 'County' };
const calendar = { startDate: '2025-10-01', days: 182, warmUpDays: 28, runOutDays: 28 };
const demand = { lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.2 };

function scenarioOf(parts: object): Scenario {
  const result = readDocument({ ...base, calendar, streams: [stream()], ...parts });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.document as Scenario;
}

function stream(parts: object = {}): object {
  return { id: 'referrals', ratePerDay: 10, routes: [{ to: [{ to: 'leave' }] }], ...parts };
}

function eventOn(when: object): Scenario {
  return scenarioOf({ events: [{ id: 'outage', when, durationDays: 3, effects: [demand] }] });
}

describe('Kent with three pressures, moved on', () => {
  it.each([2026, 2027, 2029, 2024])('to %i it is sound, and every part of it can act', (to) => {
    const { document } = rolled(kent, to);
    expect(scenarioProblems(document)).toEqual([]);
    expect(scenarioWarnings(document)).toEqual([]);
  });

  it('keeps weekdays, is named after the new winter, and has only targets that are true of every winter', () => {
    const { document, roll } = rolled(kent, 2026);
    const byWeekday = roll.moves.filter(({ reason }) => reason === 'weekday');
    expect(byWeekday.length).toBeGreaterThan(4);
    for (const { was, now } of byWeekday)
      expect(now.map((date) => weekdayOf(dayNumber(date)))).toEqual(
        was.map((date) => weekdayOf(dayNumber(date))),
      );
    expect([document.id, document.title]).toEqual(['kent-2026-27', 'Kent, winter 2026/27']);
    expect(document.notes).toMatch(/Moved from winter 2025\/26 to winter 2026\/27: .* those of 2025\/26\.$/);
    expect(document.targets.map(({ heading }) => heading)).not.toContain('fitted');
    expect(roll.dropped.targets).toContain('homecareWaiting');
  });

  it('has 183 days where 29 February is counted, and comes back to where it was', () => {
    const there = rolled(kent, 2027, { keepTargets: true });
    expect(there.document.calendar).toMatchObject({ startDate: '2027-10-01', days: 183 });
    const back = rolled(there.document, 2025, { keepTargets: true });
    const compared = ({ notes: _n, provenance: _p, targets, ...rest }: Scenario) => ({
      ...rest,
      targets: targets.map(({ source: _s, ...target }) => target),
    });
    expect(compared(back.document)).toEqual(compared(kent));
    expect(scenarioProblems(there.document)).toEqual([]);
    expect(there.document.targets.find(({ id }) => id === 'homecareWaiting')!.source.kind).not.toBe(
      'evidence',
    );
  });
});

describe('a date moves by the rule of its kind', () => {
  it.each<[string, string, object, object]>([
    ['weekday', 'to the nearest same weekday', { date: '2025-12-18' }, { date: '2026-12-17' }],
    [
      'weekday',
      'as a span of the same length',
      { from: '2026-02-10', to: '2026-02-19' },
      { from: '2027-02-09', to: '2027-02-18' },
    ],
    ['christmas', 'by day and month at Christmas', { date: '2025-12-26' }, { date: '2026-12-26' }],
    [
      'christmas',
      'by day and month where a span begins at Christmas',
      { from: '2025-12-24', to: '2026-01-09' },
      { from: '2026-12-24', to: '2027-01-09' },
    ],
    [
      'monthEdge',
      'by day and month at the beginning of a month',
      { date: '2025-11-01' },
      { date: '2026-11-01' },
    ],
    [
      'windowEdge',
      'by day and month on the last counted day',
      { date: '2026-03-30' },
      { date: '2027-03-30' },
    ],
    ['bankHoliday', 'with Good Friday', { date: '2026-04-03' }, { date: '2027-03-26' }],
  ])('%s: an event %s', (reason, _, when, then) => {
    const scenario = eventOn(when);
    const days = reason === 'windowEdge' ? 181 : 182;
    const { document, roll } = rolled({ ...scenario, calendar: { ...scenario.calendar, days } }, 2026);
    expect(document.events[0].when).toEqual(then);
    expect(roll.moves.find(({ path }) => path === 'events.outage.when')!.reason).toBe(reason);
  });

  it('never leaves the counted days for the sake of its weekday', () => {
    const { document } = rolled(eventOn({ date: '2025-10-02' }), 2029);
    expect(document.events[0].when).toEqual({ date: '2029-10-04' });
    const edge = rolled(eventOn({ date: '2026-03-29' }), 2028);
    expect(edge.document.events[0].when).toEqual({ date: '2029-03-29' });
    expect(edge.roll.moves.find(({ path }) => path === 'events.outage.when')!.reason).toBe('dayAndMonth');
  });

  it('29 February is the 28th where there is none', () => {
    const wave = {
      kind: 'wave',
      id: 'flu',
      peakDate: '2028-02-29',
      height: 1,
      doublingDays: 9,
      halvingDays: 9,
    };
    const { document } = rolled(
      scenarioOf({ calendar: { ...calendar, startDate: '2027-10-01', days: 183 }, drivers: [wave] }),
      2026,
    );
    expect(document.drivers[0]).toMatchObject({ peakDate: '2027-02-28' });
    expect(document.calendar.days).toBe(182);
  });

  it.each<[string, object, object]>([
    ['a working week, by weekday', { from: '10-27', to: '10-31' }, { from: '10-26', to: '10-30' }],
    ['Easter, with Easter', { from: '03-30', to: '04-12' }, { from: '03-22', to: '04-04' }],
    ['Christmas stays', { from: '12-22', to: '01-02' }, { from: '12-22', to: '01-02' }],
    ['other days of the year stay', { from: '10-20', to: '11-10' }, { from: '10-20', to: '11-10' }],
  ])('rows of days of the year: %s', (_, row, then) => {
    const { document } = rolled(
      scenarioOf({ streams: [stream({ holidays: [{ ...row, factor: 2 }] })] }),
      2026,
    );
    expect(document.streams[0].holidays).toEqual([{ ...then, factor: 2 }]);
  });

  it('own bank holidays are worked out anew with their substitute days, others by day and month', () => {
    const own = { ...calendar, bankHolidays: ['2025-12-25', '2025-12-26', '2026-01-01', '2025-11-28'] };
    const { document } = rolled(scenarioOf({ calendar: own }), 2026);
    expect(document.calendar.bankHolidays).toEqual(['2026-12-25', '2026-12-28', '2027-01-01', '2026-11-28']);
  });

  it('monthly rates keep their months, daily ones their weekdays', () => {
    const series = (...dates: string[]) =>
      scenarioOf({ streams: [stream({ series: dates.map((date) => ({ date, ratePerDay: 9 })) })] });
    const datesOf = ({ streams }: Scenario) => streams[0].series.map(({ date }) => date);
    expect(datesOf(rolled(series('2025-10-01', '2026-03-01'), 2027).document)).toEqual([
      '2027-10-01',
      '2028-03-01',
    ]);
    expect(datesOf(rolled(series('2025-10-06', '2026-03-02'), 2027).document)).toEqual([
      '2027-10-04',
      '2028-02-28',
    ]);
  });
});

describe('sources of moved dates', () => {
  it('are no evidence any more, and say by which rule they moved', () => {
    const scenario = eventOn({ date: '2025-12-18' });
    const { document } = rolled(
      { ...scenario, provenance: { 'events.outage': { kind: 'evidence', figures: ['EV02'] } } },
      2026,
    );
    expect(document.provenance).toEqual({
      'events.outage': { kind: 'evidence', figures: ['EV02'] },
      'events.outage.when': {
        kind: 'derived',
        sum: 'Moved from 2025-12-18 to 2026-12-17: to the nearest same weekday.',
        figures: ['EV02'],
      },
    });
    const further = (rolled(document, 2027).document as Scenario).provenance['events.outage.when'];
    expect(further).toMatchObject({
      note: 'Moved from 2026-12-17 to 2027-12-16: to the nearest same weekday.',
    });
  });
});

describe('an overlay alone', () => {
  it('moves with what it sets, and is named after the winter', () => {
    const { document } = rolled(shippedDocument('kent/winter-2023-24.json') as Overlay, 2026);
    const set = (path: string) => document.set.find((field) => field.path === path)?.value;
    expect([document.id, set('calendar.startDate'), set('drivers.flu.peakDate')]).toEqual([
      'winter-2026-27',
      '2026-10-01',
      expect.stringMatching(/^202[67]-/),
    ]);
    expect(set('targets')).toEqual([]);
    expect(rolled(shippedDocument('kent/early-severe-flu.json') as Overlay, 2026).document).toMatchObject({
      id: 'early-severe-flu-2026-27',
      title: 'Early severe flu (winter 2026/27)',
      add: { drivers: [{ peakDate: '2026-12-20' }] },
    });
  });

  it('that has no year needs no move', () => {
    const result = rollDocument(shippedDocument('kent/demand-moderate.json') as Overlay, {
      to: 2026,
      keepTargets: false,
    });
    expect(!result.ok && result.problems[0].message).toMatch(/nothing in this overlay has a year/);
  });
});

describe('a move is refused', () => {
  it('beyond the table of bank holidays, with the winters that it reaches', () => {
    for (const to of [2030, 2017]) {
      const result = rollDocument(kent, { to, keepTargets: false });
      expect(!result.ok && result.problems[0]).toMatchObject({
        path: 'calendar.bankHolidays',
        allowed: 'winters from 2019/20 to 2029/30',
      });
    }
    expect(
      rollDocument(scenarioOf({ calendar: { ...calendar, bankHolidays: [] } }), {
        to: 2040,
        keepTargets: false,
      }).ok,
    ).toBe(true);
  });

  it('to its own winter', () => {
    const result = rollDocument(kent, { to: 2025, keepTargets: false });
    expect(!result.ok && result.problems[0].message).toBe('this is already the winter that starts in 2025');
  });
});
