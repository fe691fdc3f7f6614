import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { atLevel, dialBands, dialOf, directEscalation, levelDial } from '../support/dial.ts';
import { runLogged } from '../support/loggedWinter.ts';
import { eventOn, placesOf } from '../support/parts.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

/** A dial and nothing else, under escalation rules. */
function levelsUnder(
  levels: readonly number[],
  escalation: object,
  more: object = {},
  parts: ScenarioParts = {},
) {
  const dial = levelDial(levels, 'dial', more);
  const scenario = scenarioOf({
    calendar: { days: 14 },
    stages: [dial.stage],
    events: dial.events,
    indicators: [dial.indicator],
    escalation: { area: { kind: 'worst' }, system: { kind: 'worst' }, ...escalation },
    ...parts,
  });
  return runLogged(scenario);
}

/** People in a ward who come at chosen times and stay, so that a reading counts those who came before it. */
function censusAt(arrivals: readonly number[], escalation: object) {
  const { gates, initialState } = gatesOf(peopleAt(arrivals, { to: 'ward' }));
  const scenario = scenarioOf({
    calendar: { days: 6 },
    stages: [...gates, placesOf('ward', 'unlimited', 99)],
    initialState,
    indicators: [
      {
        id: 'people',
        kind: 'census',
        scope: 'system',
        count: [{ stage: 'ward', states: ['inService'] }],
        bands: {
          running: [
            { level: 1, to: 1 },
            { level: 2, from: 1, to: 2 },
            { level: 3, from: 2, to: 3 },
            { level: 4, from: 3 },
          ],
        },
      },
    ],
    escalation: { ...directEscalation, ...escalation },
  });
  return runLogged(scenario);
}

describe('readings', () => {
  it('indicators are read at 10:00', () => {
    const winter = censusAt([9.99 / 24, 10.01 / 24], {});
    expect(winter.readings('indicator', 'people').slice(0, 2)).toEqual([1, 2]);
  });

  it('the hour is a parameter', () => {
    const winter = censusAt([7.99 / 24, 8.01 / 24], { readingHour: 8 });
    expect(winter.readings('indicator', 'people').slice(0, 2)).toEqual([1, 2]);
  });

  it('again at 14:30 while the system is at OPEL 3 or above, and a rise then counts for the day', () => {
    // Two by 10:00 make level 3; a third at noon makes 4 at the second reading.
    const second = { secondReading: {} };
    expect(censusAt([0.25, 0.25, 0.5], second).levels().slice(0, 2)).toEqual([4, 4]);
    expect(censusAt([0.25, 0.25, 0.5], {}).levels().slice(0, 2)).toEqual([3, 4]);
    // One by 10:00 makes level 2: there is no second reading.
    expect(censusAt([0.25, 0.5, 0.5], second).levels().slice(0, 2)).toEqual([2, 4]);
    // After 14:30 it is for the next morning.
    expect(
      censusAt([0.25, 0.25, 15 / 24], second)
        .levels()
        .slice(0, 2),
    ).toEqual([3, 4]);
  });

  it('the level from which, the hour, and whether of the system or of that area, are parameters', () => {
    expect(censusAt([0.25, 0.5], { secondReading: { fromLevel: 2 } }).levels()[0]).toBe(3);
    expect(censusAt([0.25, 0.5], { secondReading: { fromLevel: 2, hour: 11 } }).levels()[0]).toBe(2);
    const areas = (of: string) => {
      const { gates, initialState } = gatesOf();
      const inArea = (id: string) => ({
        byArea: { North: id === 'North' ? 2 : 0, South: id === 'South' ? 2 : 1 },
      });
      const scenario = scenarioOf({
        calendar: { days: 2 },
        areas: [{ id: 'North' }, { id: 'South' }],
        // By noon one more person is in each area’s ward.
        stages: [
          ...gates,
          {
            kind: 'places',
            id: 'gate',
            places: 'unlimited',
            lengthOfStayDays: 64,
            routes: [{ to: [{ to: 'ward' }] }],
          },
          { kind: 'places', id: 'ward', places: 'unlimited', lengthOfStayDays: 99 },
        ],
        initialState: [
          ...initialState,
          { stage: 'gate', inPlace: 1, inPlaceAgeDays: [63.5] },
          { stage: 'ward', inPlace: inArea('North') },
        ],
        indicators: [
          {
            id: 'people',
            kind: 'census',
            count: [{ stage: 'ward', states: ['inService'] }],
            bands: {
              running: [
                { level: 1, to: 2 },
                { level: 3, from: 2, to: 3 },
                { level: 4, from: 3 },
              ],
            },
          },
        ],
        escalation: { ...directEscalation, system: { kind: 'nthWorst', count: 2 }, secondReading: { of } },
      });
      const winter = runLogged(scenario);
      return ['North', 'South', 'system'].map((scope) => winter.levels(scope)[0]);
    };
    // North is at 3 at 10:00, South at 1, the system (both have reached it) at 1.
    expect(areas('system')).toEqual([3, 1, 1]);
    // Read again where it is at 3: North rises to 4, South is not read.
    expect(areas('area')).toEqual([4, 1, 1]);
  });

  it('by default one reading steps up, three step down, one level at a time', () => {
    const winter = levelsUnder([1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], {});
    expect(winter.levels()).toEqual([1, 4, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1, 1]);
  });

  it('an indicator marked capacity needs two readings to step up', () => {
    expect(levelsUnder([1, 4, 1, 4, 4, 4], {}, { capacity: true }).levels().slice(0, 6)).toEqual([
      1, 1, 1, 1, 4, 4,
    ]);
  });

  it('a step down needs the entry edge of the level to be bettered by 10%', () => {
    // Level 2 below 30: 32 is better than 30 and not than 33.
    const run = (value: number) => {
      const dial = dialOf([25, value]);
      const scenario = scenarioOf({
        calendar: { days: 5 },
        stages: [dial.stage],
        events: dial.events,
        indicators: [dial.indicator],
        escalation: { system: { kind: 'worst' } },
      });
      return runLogged(scenario).levels();
    };
    expect(run(32)).toEqual([2, 2, 2, 2, 2]);
    expect(run(33)).toEqual([2, 2, 2, 2, 2]);
    expect(run(34)).toEqual([2, 2, 2, 1, 1]);
  });

  it('steps act on each indicator before aggregation: two that fall on different days keep an area up in between', () => {
    // Of two indicators both must be at 3 for the level (count 2); one falls from day 1, the other from day 2.
    const first = levelDial([3, 1], 'first');
    const second = levelDial([3, 3, 1], 'second');
    const scenario = scenarioOf({
      calendar: { days: 8 },
      stages: [first.stage, second.stage],
      events: [...first.events, ...second.events],
      indicators: [first.indicator, second.indicator],
      escalation: { system: { kind: 'nthWorst', count: 2 }, stepDownReadings: 2 },
    });
    // First: 3 3 2 2 1 1; second: 3 3 3 2 2 1. The lower of the two:
    expect(runLogged(scenario).levels()).toEqual([3, 3, 2, 2, 1, 1, 1, 1]);
  });

  it('a missing reading keeps the last value for two days, then the indicator is left out and flagged', () => {
    const silence = eventOn(
      '2024-10-09',
      5,
      [{ lever: 'reporting', indicator: 'dial', op: 'set', size: 0 }],
      {
        id: 'silence',
      },
    );
    const dial = levelDial([3]);
    const scenario = scenarioOf({
      calendar: { days: 9 },
      stages: [dial.stage],
      events: [silence],
      indicators: [dial.indicator],
      escalation: directEscalation,
    });
    const winter = runLogged(scenario);
    expect(winter.levels()).toEqual([3, 3, 3, 3, 1, 1, 1, 3, 3]);
    expect(winter.readings('indicator', 'dial')).toEqual([15, 15, null, null, null, null, null, 15, 15]);
  });

  it('a return is missing with its probability', () => {
    const winter = levelsUnder([1], {}, { missingProbability: 0.3 }, { calendar: { days: 500 } });
    const missing = winter.readings('indicator', 'dial').filter((value) => value === null).length;
    expect(Math.abs(missing / 500 - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 500));
  });

  it('a day’s level is the highest in force from its morning to the next: a fall at the second reading leaves it', () => {
    // Two people at 10:00, none by 14:30: level 3 that day, though it is 1 from 14:30 on; the next day is 1.
    const { gates, initialState } = gatesOf(peopleAt([0.25, 0.25], { to: 'ward' }));
    const scenario = scenarioOf({
      calendar: { days: 3 },
      stages: [...gates, placesOf('ward', 'unlimited', 0.25)],
      initialState,
      indicators: [
        {
          id: 'people',
          kind: 'census',
          scope: 'system',
          count: [{ stage: 'ward', states: ['inService'] }],
          bands: {
            running: [
              { level: 1, to: 1 },
              { level: 3, from: 1 },
            ],
          },
        },
      ],
      escalation: { ...directEscalation, secondReading: {} },
    });
    const winter = runLogged(scenario);
    expect(winter.levels()).toEqual([3, 1, 1]);
    expect(winter.figure('changes.system')).toBe(2);
  });

  it('days at level count such days and sum to the days', () => {
    const winter = levelsUnder([1, 2, 2, 3, 3, 3, 4, 1], directEscalation);
    const days = [1, 2, 3, 4].map((level) => winter.figure(`daysAt${level}.system`));
    expect(days).toEqual([8, 2, 3, 1]);
    expect(winter.figure('daysAt3Plus.system')).toBe(4);
    expect(winter.figure('longestSpell3.system')).toBe(4);
    expect(winter.figure('firstDay3.system')).toBe(3);
    expect(winter.figure('reached4.system')).toBe(1);
    expect(winter.figure('changes.system')).toBe(4);
  });

  it('a level knows its cause: days on which an indicator had itself reached the level of the day', () => {
    const low = levelDial([2], 'low');
    const high = levelDial([3, 3, 1], 'high');
    const scenario = scenarioOf({
      calendar: { days: 5 },
      stages: [low.stage, high.stage],
      events: high.events,
      indicators: [low.indicator, high.indicator],
      escalation: directEscalation,
    });
    const winter = runLogged(scenario);
    expect(winter.figure('cause.system.3.high')).toBe(2);
    expect(winter.figure('cause.system.3.low')).toBe(0);
    expect(winter.figure('cause.system.2.low')).toBe(3);
  });
});

describe('what indicators measure', () => {
  it('starts allowed in the next 24 hours: today’s unused tokens and the share of tomorrow’s cap within them', () => {
    // Four a day, open 08:00 to 18:00. One has started by 10:00: 3 left, and 2 of tomorrow’s 10 hours of 4: 3.8.
    const { gates, initialState } = gatesOf(peopleAt([0.375], { to: 'ward' }));
    const ward = placesOf('ward', 'unlimited', 9, {
      startsPerDay: 4,
      openingHours: { opens: 8, closes: 18 },
    });
    const scenario = scenarioOf({
      stages: [...gates, ward],
      initialState,
      indicators: [{ id: 'slots', kind: 'startsLeft', scope: 'system', stage: 'ward' }],
    });
    expect(runLogged(scenario).readings('indicator', 'slots').slice(0, 2)).toEqual([3.8, 4.8]);
  });

  it('people accepted and not yet started are taken off, down to 0; divided where it is shown per locality', () => {
    const slots = (waiting: number, more: object = {}) => {
      const scenario = scenarioOf({
        calendar: { days: 1 },
        stages: [placesOf('ward', 1, 9, { startsPerDay: 6, openingHours: { opens: 10, closes: 20 } })],
        initialState: [{ stage: 'ward', waiting, inPlace: 1, inPlaceAgeDays: [0] }],
        indicators: [{ id: 'slots', kind: 'startsLeft', scope: 'system', stage: 'ward', ...more }],
      });
      return runLogged(scenario).readings('indicator', 'slots')[0];
    };
    expect(slots(2)).toBe(4);
    expect(slots(9)).toBe(0);
    expect(slots(2, { divideBy: 2 })).toBe(2);
    expect(slots(2, { lessWaiting: false })).toBe(6);
  });

  it('a day on which it is shut adds nothing: on Friday at 10:00 only Friday’s own are left', () => {
    const ward = placesOf('ward', 'unlimited', 9, {
      startsPerDay: 4,
      openingHours: { opens: 8, closes: 18, days: [1, 2, 3, 4, 5] },
    });
    const scenario = scenarioOf({
      calendar: { runOutDays: 1 },
      stages: [ward],
      indicators: [{ id: 'slots', kind: 'startsLeft', scope: 'system', stage: 'ward' }],
    });
    expect(runLogged(scenario).readings('indicator', 'slots')).toEqual([4.8, 4.8, 4.8, 4.8, 4, 0, 0.8]);
  });

  it('starts left of the week: as they stand, or pro rata to the share of the week that is left', () => {
    // 14 a week, two a day in fact. On Wednesday at 10:00 four are used before and two that day: 8 left, of a week
    // of which 1 - (2 + 10/24)/7 is left.
    const { gates, initialState } = gatesOf(peopleAt([0.1, 0.1, 1.1, 1.1, 2.1, 2.1], { to: 'ward' }));
    const left = (proRata: boolean) => {
      const scenario = scenarioOf({
        calendar: { days: 10 },
        stages: [...gates, placesOf('ward', 'unlimited', 9, { startsPerWeek: 14 })],
        initialState,
        indicators: [
          { id: 'left', kind: 'weekStartsLeft', scope: 'system', stage: 'ward', weeklyStarts: 14, proRata },
        ],
      });
      return runLogged(scenario).readings('indicator', 'left');
    };
    expect(left(false)).toEqual([12, 10, 8, 8, 8, 8, 8, 14, 14, 14]);
    expect(left(true)[2]).toBeCloseTo(8 / (1 - (2 + 10 / 24) / 7), 1);
    // More than pro rata is left from Thursday on: never above the whole.
    expect(left(true)[6]).toBe(14);
  });

  it('people in stages by state, in hospital or not', () => {
    const count = (inHospital?: boolean) => ({
      id: inHospital === undefined ? 'all' : inHospital ? 'inside' : 'outside',
      kind: 'census',
      scope: 'system',
      count: [
        { stage: 'desk', states: ['waiting', 'inService'] },
        { stage: 'ward', states: ['onHold', 'waiting'] },
      ],
      ...(inHospital === undefined ? {} : { inHospital }),
    });
    const scenario = scenarioOf({
      calendar: { days: 1 },
      streams: [
        {
          id: 'discharges',
          scope: 'system',
          ratePerDay: 0,
          fromHospital: true,
          routes: [{ to: [{ to: 'desk' }] }],
        },
        { id: 'others', scope: 'system', ratePerDay: 0, routes: [{ to: [{ to: 'desk' }] }] },
      ],
      stages: [
        { kind: 'team', id: 'desk', scope: 'system', staff: { number: 2 }, serviceHours: 99 },
        placesOf('ward', 1, 9, {
          endsHospitalStay: true,
          routes: [{ to: [{ to: 'home', hold: 'untilStart' }] }],
        }),
        placesOf('home', 0, 9),
      ],
      initialState: [
        { stage: 'desk', stream: 'discharges', waiting: 3, inPlace: 1 },
        { stage: 'desk', stream: 'others', waiting: 2, inPlace: 1 },
        { stage: 'ward', stream: 'discharges', waiting: 4, onHold: [{ number: 1, to: 'home' }] },
      ],
      indicators: [count(), count(true), count(false)],
    });
    const winter = runLogged(scenario);
    const shown = ['all', 'inside', 'outside'].map((id) => winter.readings('indicator', id)[0]);
    // In hospital: 3 + 1 at the desk and 4 waiting for the ward; outside: 2 + 1 at the desk and 1 on hold in the ward.
    expect(shown).toEqual([12, 8, 4]);
  });

  it('people who have waited longer than a number of days, and arrivals a day over whole days', () => {
    const scenario = scenarioOf({
      calendar: { days: 4 },
      streams: [{ id: 'referrals', scope: 'system', ratePerDay: 20, routes: [{ to: [{ to: 'ward' }] }] }],
      stages: [placesOf('ward', 0, 9)],
      initialState: [{ stage: 'ward', waiting: 4, waitingAgeDays: [0.5, 1.5, 2.5, 5] }],
      indicators: [
        { id: 'long', kind: 'waitingLongerThan', scope: 'system', stage: 'ward', days: 2 },
        { id: 'came', kind: 'arrivals', scope: 'system', streams: ['referrals'], days: 2 },
      ],
    });
    const winter = runLogged(scenario);
    // At 10:00 on day 0 they have waited 0.9, 1.9, 2.9 and 5.4 days.
    expect(winter.readings('indicator', 'long')[0]).toBe(2);
    const perDay = [0, 1, 2].map(
      (day) => winter.times('arrive').filter((t) => t > 0 && Math.floor(t) === day).length,
    );
    expect(winter.readings('indicator', 'came').slice(1)).toEqual([
      perDay[0],
      (perDay[0] + perDay[1]) / 2,
      (perDay[1] + perDay[2]) / 2,
    ]);
  });

  it('occupancy counts people on hold; without places there is none', () => {
    const scenario = scenarioOf({
      calendar: { days: 2 },
      stages: [
        placesOf('ward', 8, 9, { routes: [{ to: [{ to: 'home', hold: 'untilStart' }] }] }),
        placesOf('home', 0, 9),
      ],
      initialState: [{ stage: 'ward', inPlace: 1, inPlaceAgeDays: [1], onHold: [{ number: 1, to: 'home' }] }],
      events: [eventOn('2024-10-08', 1, [{ lever: 'places', stage: 'ward', op: 'set', size: 0 }])],
      indicators: [
        { id: 'full', kind: 'occupancyPercent', scope: 'system', stages: ['ward'] },
        { id: 'free', kind: 'placesFree', scope: 'system', stages: ['ward'] },
      ],
    });
    const winter = runLogged(scenario);
    expect(winter.readings('indicator', 'full')).toEqual([25, null]);
    expect(winter.readings('indicator', 'free')).toEqual([6, 0]);
  });
});

describe('the default aggregation', () => {
  const areas = [{ id: 'North' }, { id: 'South' }];
  /** Two indicators by area and one of the county, each a ward of fixed places. */
  const stand = (levels: { north: number[]; south: number[]; county: number; capacity?: string }) => {
    const byArea = (at: number) => ({
      byArea: { North: atLevel[levels.north[at]], South: atLevel[levels.south[at]] },
    });
    const indicator = (id: string, scope: string) => ({
      id,
      kind: 'placesFree',
      scope,
      stages: [id],
      bands: dialBands,
      capacity: levels.capacity === id,
    });
    const scenario = scenarioOf({
      calendar: { days: 3 },
      areas,
      stages: [
        { kind: 'places', id: 'first', places: byArea(0), lengthOfStayDays: 1 },
        { kind: 'places', id: 'second', places: byArea(1), lengthOfStayDays: 1 },
        placesOf('whole', atLevel[levels.county], 1),
      ],
      indicators: [indicator('first', 'area'), indicator('second', 'area'), indicator('whole', 'system')],
    });
    const winter = runLogged(scenario);
    return ['North', 'South', 'system'].map((scope) => winter.levels(scope)[2]);
  };

  it.each<[string, Parameters<typeof stand>[0], number[]]>([
    [
      'an area is where two of its indicators are; the county is 1 if no area is at 2',
      { north: [4, 1], south: [1, 1], county: 1 },
      [1, 1, 1],
    ],
    ['the county is 2 if any area is', { north: [4, 2], south: [1, 1], county: 1 }, [2, 1, 2]],
    ['3 if all are at 2 and half at 3', { north: [3, 3], south: [2, 4], county: 1 }, [3, 2, 3]],
    ['county indicators count at system level only', { north: [1, 4], south: [1, 1], county: 4 }, [1, 1, 1]],
    ['not 4 while no capacity indicator is at 4', { north: [4, 4], south: [4, 4], county: 4 }, [4, 4, 3]],
    [
      '4 if all are at 3 and a capacity indicator of the county is at 4',
      { north: [3, 3], south: [3, 3], county: 4, capacity: 'whole' },
      [3, 3, 4],
    ],
    [
      '4 if all are at 3 and one by area is at 4 in every area',
      { north: [4, 3], south: [4, 3], county: 1, capacity: 'first' },
      [4, 4, 4],
    ],
    [
      'not 4 if one by area is at 4 in some areas',
      { north: [4, 3], south: [3, 3], county: 1, capacity: 'first' },
      [4, 3, 3],
    ],
    [
      'an area is at 4 by one capacity indicator at its worst',
      { north: [4, 1], south: [1, 1], county: 1, capacity: 'first' },
      [4, 1, 2],
    ],
  ])('%s', (_, levels, expected) => {
    expect(stand(levels)).toEqual(expected);
  });
});
