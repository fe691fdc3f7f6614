import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { directEscalation, levelDial } from '../support/dial.ts';
import { runLogged } from '../support/loggedWinter.ts';
import { eventOn, placesOf, teamOf, times } from '../support/parts.ts';
import { scenarioOf } from '../support/scenarioOf.ts';

describe('the initial state', () => {
  it('gives people in place, waiting and on hold at the first moment', () => {
    const scenario = scenarioOf({
      calendar: { days: 1 },
      stages: [
        placesOf('ward', 7, 9, { routes: [{ to: [{ to: 'home', hold: 'untilStart' }] }] }),
        placesOf('home', 0, 9),
      ],
      initialState: [
        { stage: 'ward', inPlace: 4, inPlaceAgeDays: 1, waiting: 2, onHold: [{ number: 3, to: 'home' }] },
      ],
    });
    const winter = runLogged(scenario);
    expect(winter.readings('occupied', 'ward')).toEqual([7]);
    expect(winter.readings('waiting', 'ward')).toEqual([2]);
    expect(winter.readings('waiting', 'home')).toEqual([3]);
  });

  it('with ages, what is left of a stay is the rest: of 9 days, 4, 1 and 8.5 old, 5, 8 and half a day', () => {
    const scenario = scenarioOf({
      calendar: { days: 10 },
      stages: [placesOf('ward', 7, 9)],
      initialState: [{ stage: 'ward', inPlace: 3, inPlaceAgeDays: [4, 1, 8.5] }],
    });
    expect(runLogged(scenario).times('complete', 'ward')).toEqual([0.5, 5, 8]);
  });

  it('without ages, residual stays follow the equilibrium law: mean (m² + s²) / 2m, not m', () => {
    // Gamma of mean 6 and sd 6 is exponential: mean 6. Gamma of mean 6 and sd 3: 3.75. A constant 6: uniform, mean 3.
    const people = 4000;
    const meanRest = (stay: unknown) => {
      const scenario = scenarioOf({
        calendar: { days: 200 },
        stages: [placesOf('ward', 'unlimited', stay)],
        initialState: [{ stage: 'ward', inPlace: people }],
      });
      const ends = runLogged(scenario).times('complete', 'ward');
      expect(ends).toHaveLength(people);
      const mean = ends.reduce((sum, time) => sum + time, 0) / people;
      const variance = ends.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (people - 1);
      return { mean, tolerance: 4 * Math.sqrt(variance / people) };
    };
    for (const [stay, expected] of [
      [{ kind: 'gamma', mean: 6, sd: 6 }, 6],
      [{ kind: 'gamma', mean: 6, sd: 3 }, 3.75],
      [6, 3],
    ] as const) {
      const { mean, tolerance } = meanRest(stay);
      expect(Math.abs(mean - expected)).toBeLessThan(tolerance);
    }
  });

  it('work in hand at a team goes on with the rest of its hours', () => {
    // 10 hours a case by equilibrium, all the same: between 0 and 10 hours are left.
    const scenario = scenarioOf({
      stages: [teamOf('desk', 500, 10)],
      initialState: [{ stage: 'desk', inPlace: 500 }],
    });
    const ends = runLogged(scenario).times('complete', 'desk');
    expect(Math.max(...ends)).toBeLessThan(10 / 24);
    const mean = ends.reduce((sum, time) => sum + time, 0) / 500;
    expect(Math.abs(mean - 5 / 24)).toBeLessThan(4 * (10 / 24 / Math.sqrt(12 * 500)));
  });

  it('those who have waited longest stand first, and their waits count from when they joined', () => {
    const scenario = scenarioOf({
      stages: [placesOf('ward', 1, 1)],
      initialState: [{ stage: 'ward', waiting: 3, waitingAgeDays: [1, 5, 3] }],
    });
    const winter = runLogged(scenario);
    expect(winter.times('start', 'ward')).toEqual([0, 1, 2]);
    // 5 + (3 + 1) + (1 + 2).
    expect(winter.figure('stage.ward.system.meanWaitDays')).toBeCloseTo(12 / 3, 12);
  });

  it('who has not started when the window ends is counted, with the wait so far', () => {
    const ward = scenarioOf({
      calendar: { days: 10 },
      stages: [placesOf('ward', 1, 20)],
      initialState: [{ stage: 'ward', waiting: 3, waitingAgeDays: [2, 4, 6] }],
    });
    const winter = runLogged(ward);
    expect(winter.figure('stage.ward.system.meanWaitDays')).toBeCloseTo(6, 12);
    expect(winter.figure('stage.ward.system.notStarted')).toBe(2);
    // 10 days more than 2 and than 4.
    expect(winter.figure('stage.ward.system.waitSoFarDays')).toBeCloseTo(13, 12);
  });

  it('the clocks of fallbacks ran before the first moment too', () => {
    const scenario = scenarioOf({
      stages: [placesOf('ward', 0, 1, { fallbacks: [{ id: 'away', afterDays: 4, to: 'leave' }] })],
      initialState: [{ stage: 'ward', waiting: 3, waitingAgeDays: [1, 5, 3.5] }],
    });
    expect(runLogged(scenario).times('leave')).toEqual([0, 0.5, 3]);
  });

  it('people on hold keep their place until they start elsewhere', () => {
    const scenario = scenarioOf({
      stages: [
        placesOf('ward', 2, 9, { routes: [{ to: [{ to: 'home', hold: 'untilStart' }] }] }),
        placesOf('home', 1, 1, { openingHours: { opens: 12, closes: 24 } }),
      ],
      initialState: [{ stage: 'ward', waiting: 2, onHold: [{ number: 2, to: 'home' }] }],
    });
    const winter = runLogged(scenario);
    expect(winter.times('start', 'home')).toEqual([0.5, 1.5]);
    expect(
      winter
        .movesAt('start', 'ward')
        .filter(({ time }) => time > 0)
        .map(({ time }) => time),
    ).toEqual([0.5, 1.5]);
  });

  it('a fraction of a person is there with that probability', () => {
    const scenario = scenarioOf({
      calendar: { days: 1 },
      stages: [placesOf('ward', 'unlimited', 9)],
      initialState: [{ stage: 'ward', inPlace: 2.5, inPlaceAgeDays: 0 }],
    });
    const numbers = Array.from(
      { length: 40 },
      (_, replication) => runLogged(scenario, { replication }).times('start', 'ward').length,
    );
    expect(new Set(numbers)).toEqual(new Set([2, 3]));
  });

  it('a factor on stays from the first day acts on everybody in place from the first moment', () => {
    const scenario = scenarioOf({
      stages: [placesOf('ward', 9, 2)],
      initialState: [{ stage: 'ward', inPlace: 2, inPlaceAgeDays: [1.5, 0.5] }],
      effects: [{ lever: 'lengthOfStay', stage: 'ward', op: 'multiply', size: 2 }],
    });
    expect(runLogged(scenario).times('complete', 'ward')).toEqual([1, 3]);
  });
});

describe('the warm-up', () => {
  it('weekday, season, holidays and dated rates act by calendar date in the warm-up too', () => {
    // The counted week begins on Monday 7 October; the week before has no arrivals on Tuesday, Thursday or Sunday.
    const scenario = scenarioOf({
      calendar: { days: 7, warmUpDays: 7, bankHolidays: ['2024-10-03'] },
      streams: [
        {
          id: 'referrals',
          scope: 'system',
          ratePerDay: 30,
          weekday: [1, 0, 1, 1, 1, 1, 1],
          holidays: [{ from: '10-06', to: '10-06', factor: 0 }],
          bankHolidayFactor: 0,
          routes: [{ to: [{ to: 'ward' }] }],
        },
      ],
      stages: [placesOf('ward', 'unlimited', 1)],
    });
    const days = new Set(runLogged(scenario).times('arrive').map(Math.floor));
    expect([0, 1, 2, 3, 4, 5, 6].filter((day) => days.has(day))).toEqual([0, 2, 4, 5]);
  });

  it('no event or driver acts before day 0, whatever its date', () => {
    const scenario = scenarioOf({
      calendar: { days: 7, warmUpDays: 7 },
      stages: [placesOf('ward', 'unlimited', 1), placesOf('gate', 'unlimited', 1)],
      streams: [{ id: 'referrals', scope: 'system', ratePerDay: 0.0001, routes: [{ to: [{ to: 'ward' }] }] }],
      events: [
        eventOn('2024-10-02', 30, [{ lever: 'demandRate', stream: 'referrals', op: 'add', size: 20 }]),
        eventOn('2024-10-02', 30, [{ lever: 'burst', stream: 'referrals', op: 'add', size: 9 }], {
          id: 'burst',
        }),
      ],
      drivers: [
        {
          kind: 'curve',
          id: 'curve',
          points: [
            { date: '2024-09-01', level: 1 },
            { date: '2024-12-01', level: 1 },
          ],
          effects: [{ lever: 'demandRate', stream: 'referrals', op: 'add', size: 20 }],
        },
      ],
    });
    const arrivals = runLogged(scenario).times('arrive');
    expect(arrivals.every((time) => time >= 7)).toBe(true);
    expect(arrivals.length).toBeGreaterThan(200);
  });

  it('levels are read in the warm-up and not counted: what needs three readings to fall has had them', () => {
    const dial = levelDial([1]);
    const scenario = scenarioOf({
      calendar: { days: 3, warmUpDays: 2 },
      stages: [dial.stage],
      indicators: [
        {
          ...dial.indicator,
          bands: {
            running: [
              { level: 1, from: 50 },
              { level: 3, to: 50 },
            ],
          },
          capacity: true,
        },
      ],
      escalation: { system: { kind: 'worst' } },
    });
    const winter = runLogged(scenario);
    // A capacity indicator at its worst needs two readings: both were in the warm-up.
    expect(winter.levels()).toEqual([3, 3, 3]);
    expect(winter.figure('changes.system')).toBe(0);
    expect(winter.figure('daysAt3.system')).toBe(3);
  });

  it('what happens in the warm-up is in no figure of the window but the events', () => {
    const { gates, initialState } = gatesOf(peopleAt([1, 2, 5], { to: 'ward' }));
    const scenario = scenarioOf({
      calendar: { days: 4, warmUpDays: 3 },
      stages: [...gates, placesOf('ward', 9, 1)],
      initialState,
    });
    const winter = runLogged(scenario);
    expect(winter.figure('stage.ward.system.starts')).toBe(1);
    // The stay that began on day 2 ends at the very beginning of the window.
    expect(winter.figure('stage.ward.system.meanOccupied')).toBeCloseTo(1 / 4, 12);
    expect(winter.figure('events')).toBe(6);
  });
});

/** People who are in hospital and ready from the moment at which they come to the ward’s queue. */
function delayed(arrivals: readonly number[], ward: object, calendar: object, more: object = {}) {
  const { gates, initialState } = gatesOf(peopleAt(arrivals, { to: 'ward', fromHospital: true }));
  return runLogged(scenarioOf({ calendar, stages: [...gates, ward], initialState, ...more }));
}

const wardOf = (places: number, stay: number, more: object = {}) =>
  placesOf('ward', places, stay, { endsHospitalStay: true, ...more });

describe('delay', () => {
  it('runs from no longer needing hospital to the start that ends the need for the bed', () => {
    // One place, stays of 2: waits of 0, 1.5 and 3 days.
    const winter = delayed([1, 1.5, 2], wardOf(1, 2), { days: 14 });
    expect(winter.figure('bedDaysLost')).toBeCloseTo(4.5, 12);
    expect(winter.figure('delayDays')).toBeCloseTo(1.5, 12);
  });

  it('or to leaving, where no start ends it', () => {
    const winter = delayed([1], placesOf('ward', 1, 2), { days: 14 });
    expect(winter.figure('bedDaysLost')).toBeCloseTo(2, 12);
  });

  it('a lag after the referral puts off readiness; who starts before being ready has no delay', () => {
    const lag = (readyLagDays: number) => {
      const scenario = scenarioOf({
        calendar: { days: 14 },
        streams: [
          {
            id: 'referrals',
            scope: 'system',
            ratePerDay: 3,
            fromHospital: true,
            readyLagDays,
            routes: [{ to: [{ to: 'wait' }] }],
          },
        ],
        stages: [
          placesOf('wait', 'unlimited', 2, { routes: [{ to: [{ to: 'ward' }] }] }),
          { ...wardOf(0, 2), places: 'unlimited' },
        ],
      });
      const winter = runLogged(scenario);
      return winter.figure('delayDays');
    };
    // All who are ready by day 12 wait exactly 2, 1.5 or 0 days; later ones are still waiting, so a little less.
    expect(lag(0)).toBeGreaterThan(1.7);
    expect(lag(0.5)).toBeGreaterThan(1.2);
    expect(lag(0.5)).toBeLessThanOrEqual(1.5);
    expect(lag(3)).toBe(0);
  });

  it('bed-days lost are the integral over the window, those still waiting included', () => {
    // Ready on days 1 and 5; nobody starts; window [2, 8): 6 + 3 days.
    const winter = delayed([1, 5], wardOf(0, 2), { days: 6, warmUpDays: 2, runOutDays: 5 });
    expect(winter.figure('bedDaysLost')).toBeCloseTo(9, 12);
  });

  it('the cohort is of those ready in the window, followed through the run-out', () => {
    // Window [2, 6), run-out to 10. Ready on 1 (before), 3, 5 and 7 (after); one place, stays of 2.5 days from day 1:
    // starts at 1, 3.5, 6 and 8.5, so delays of the cohort are 0.5 and 1.
    const winter = delayed([1, 3, 5, 7], wardOf(1, 2.5), { days: 4, warmUpDays: 2, runOutDays: 4 });
    expect(winter.figure('delayDays')).toBeCloseTo(0.75, 12);
    expect(winter.figure('within1Day')).toBe(1);
    expect(winter.figure('bedDaysLost')).toBeCloseTo(1.5, 12);
  });

  it('that has begun runs on through a fallback with fromHospital, the days on the way included', () => {
    // In hospital and ready on day 1, elsewhere after 4 days of waiting and 2 on the way: started on day 7.
    const elsewhere = { id: 'again', to: 'other', afterDays: 4, afterLeavingDays: 2, fromHospital: true };
    const stages = [
      { ...wardOf(0, 2), fallbacks: [elsewhere] },
      { ...wardOf(1, 2), id: 'other' },
    ];
    const came = (fromHospital: boolean) => {
      const { gates, initialState } = gatesOf(peopleAt([1], { to: 'ward', fromHospital }));
      return runLogged(scenarioOf({ calendar: { days: 14 }, stages: [...gates, ...stages], initialState }));
    };
    expect(came(true).times('start', 'other')).toEqual([7]);
    expect(came(true).figure('bedDaysLost')).toBe(6);
    expect(came(true).figure('delayDays')).toBe(6);
    // Somebody from home is in hospital from leaving the queue, and ready at the start itself.
    expect(came(false).figure('bedDaysLost')).toBe(0);
    // Twenty a day of whom nobody starts: each day of each of them counts, however often the fallback sends them round.
    const round = { ...wardOf(0, 2), fallbacks: [{ ...elsewhere, to: 'ward', afterLeavingDays: 0 }] };
    const everyDay = Array.from({ length: 20 }, (_, i) => i / 2);
    expect(delayed(everyDay, round, { days: 10 }).figure('bedDaysLost')).toBe(105);
  });

  it('that has begun runs on through a way with fromHospital, and through work that it brings', () => {
    // Ready on day 1, two days of work in hospital, one on the way: 3 days. The work that arises is nobody in hospital.
    const desk = teamOf('ward', 1, 48, {
      routes: [{ to: [{ to: 'home', afterDays: 1, fromHospital: true }] }],
      spawns: [{ id: 'letter', on: 'start', to: 'home', class: 'letters' }],
    });
    const home = { ...wardOf(2, 2), id: 'home', classes: [{ id: 'people' }, { id: 'letters' }] };
    const { gates, initialState } = gatesOf(peopleAt([1], { to: 'ward', fromHospital: true }));
    const winter = runLogged(
      scenarioOf({ calendar: { days: 14 }, stages: [...gates, desk, home], initialState }),
    );
    expect(winter.times('start', 'home')).toEqual([1, 4]);
    expect(winter.figure('bedDaysLost')).toBe(3);
    expect(winter.figure('delayDays')).toBe(3);
  });

  it('a way with fromHospital makes ready at joining at the latest', () => {
    const lost = (readyLagDays: number, fromHospital?: boolean) => {
      const route = { to: 'ward', ...(fromHospital === undefined ? {} : { fromHospital }) };
      const stream = { id: 'referrals', scope: 'system', ratePerDay: 3, fromHospital: true, readyLagDays };
      return runLogged(
        scenarioOf({
          calendar: { days: 10 },
          streams: [{ ...stream, routes: [{ to: [{ to: 'wait' }] }] }],
          stages: [placesOf('wait', 'unlimited', 2, { routes: [{ to: [route] }] }), wardOf(0, 2)],
        }),
      ).figure('bedDaysLost');
    };
    expect(lost(5, true)).toBe(lost(2));
    expect(lost(1, true)).toBe(lost(1));
    expect(lost(1)).toBeGreaterThan(lost(2));
  });

  it('of somebody who comes to hospital while holding a place or standing in a queue counts them there as in hospital', () => {
    const ward = placesOf('ward', 1, 1, {
      routes: [{ to: [{ to: 'home', hold: 'untilStart', fromHospital: true }] }],
    });
    const other = { id: 'both', to: 'rest', afterDays: 3, keepsPlaceInQueue: true, fromHospital: true };
    const count = (stage: string, state: string) => ({
      id: `${stage}${state}`,
      kind: 'census',
      scope: 'system',
      inHospital: true,
      count: [{ stage, states: [state] }],
    });
    const { gates, initialState } = gatesOf(
      peopleAt([0.5], { to: 'ward' }, 'wardGate'),
      peopleAt([0.5], { to: 'queue' }, 'queueGate'),
    );
    const winter = runLogged(
      scenarioOf({
        calendar: { days: 8 },
        stages: [
          ...gates,
          ward,
          placesOf('home', 0, 1),
          placesOf('queue', 0, 1, { fallbacks: [other] }),
          placesOf('rest', 0, 1),
        ],
        initialState,
        indicators: [count('ward', 'onHold'), count('queue', 'waiting'), count('rest', 'waiting')],
      }),
    );
    // The place is held from day 1.5, the second queue joined on day 3.5.
    expect(winter.readings('indicator', 'wardonHold')).toEqual([0, 0, 1, 1, 1, 1, 1, 1]);
    expect(winter.readings('indicator', 'queuewaiting')).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(winter.readings('indicator', 'restwaiting')).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(winter.figure('bedDaysLost')).toBe(6.5 + 4.5);
  });

  it('within n days counts its last moment, and whoever still waits at the end as not within', () => {
    // Starts at 0, 1, 2, 9 ... of stays 1, 1, 7: ready at 0 all; waits 0, 1, 2 and at the end of day 5 still one.
    const winter = delayed(times(4, 0), wardOf(1, 1, { places: 1 }), { days: 3, runOutDays: 0 });
    expect(winter.figure('within1Day')).toBeCloseTo(2 / 4, 12);
    expect(winter.figure('within2Days')).toBeCloseTo(3 / 4, 12);
    expect(winter.figure('within7Days')).toBeCloseTo(3 / 4, 12);
    // Their delay so far counts: 0 + 1 + 2 + 3 over 4.
    expect(winter.figure('delayDays')).toBeCloseTo(6 / 4, 12);
  });

  it('run-out 0 is allowed: then nobody is followed', () => {
    const winter = delayed([1], wardOf(1, 2), { days: 2, runOutDays: 0 });
    expect(winter.figure('within1Day')).toBe(1);
  });

  it('each delayed bed-day costs', () => {
    const costs = { priceYear: '2024/25', delayedBedDay: 400 };
    const winter = delayed([1, 1.5, 2], wardOf(1, 2), { days: 14 }, { costs });
    expect(winter.figure('costOfDelay')).toBeCloseTo(400 * 4.5, 9);
  });
});

describe('waits, backlogs and debts', () => {
  it('a stage’s own waits are of those who start in the window, whenever they came', () => {
    // Window [2, 5). Come at 1, 1.5, 2, one place, stays of 1: start at 1 (before), 2 and 3, after 0.5 and 1 days.
    const { gates, initialState } = gatesOf(peopleAt([1, 1.5, 2], { to: 'ward' }));
    const scenario = scenarioOf({
      calendar: { days: 3, warmUpDays: 2 },
      stages: [...gates, placesOf('ward', 1, 1)],
      initialState,
    });
    expect(runLogged(scenario).figure('stage.ward.system.meanWaitDays')).toBeCloseTo(0.75, 12);
  });

  it('started within n days is of those who joined in the window, followed through the run-out', () => {
    // Window [2, 5), run-out to 8. Joined at 1 (before), 2.5, 3, 3.5; stays of 2: starts at 1, 3, 5 and 7.
    const { gates, initialState } = gatesOf(peopleAt([1, 2.5, 3, 3.5], { to: 'ward' }));
    const outcome = (id: string, days: number, more: object = {}) => ({
      id,
      kind: 'startedWithin',
      stage: 'ward',
      days,
      ...more,
    });
    const scenario = scenarioOf({
      calendar: { days: 3, warmUpDays: 2, runOutDays: 3 },
      stages: [...gates, placesOf('ward', 1, 2)],
      initialState,
      outcomes: [
        outcome('half', 0.5),
        outcome('two', 2),
        outcome('long', 9),
        outcome('done', 4, { measure: 'end' }),
      ],
    });
    const winter = runLogged(scenario);
    expect(winter.figure('half')).toBeCloseTo(1 / 3, 12);
    expect(winter.figure('two')).toBeCloseTo(2 / 3, 12);
    expect(winter.figure('long')).toBe(1);
    // Ends at 5, 7 and 9 (after the run-out): after 2.5, 4 and never.
    expect(winter.figure('done')).toBeCloseTo(2 / 3, 12);
  });

  it('whoever waited before the window is not in its cohort', () => {
    const scenario = scenarioOf({
      stages: [placesOf('ward', 1, 1)],
      initialState: [{ stage: 'ward', waiting: 2, waitingAgeDays: [3, 2] }],
      outcomes: [{ id: 'soon', kind: 'startedWithin', stage: 'ward', days: 30 }],
    });
    expect(runLogged(scenario).figure('soon')).toBeNaN();
  });

  it('stays over a number of days are of places given up in the window', () => {
    const { gates, initialState } = gatesOf(
      peopleAt([1, 2], { to: 'ward', class: 'short' }, 'shortGate'),
      peopleAt([0, 2], { to: 'ward', class: 'long' }, 'longGate'),
    );
    const scenario = scenarioOf({
      calendar: { days: 6 },
      stages: [
        ...gates,
        placesOf('ward', 9, 1, { classes: [{ id: 'short' }, { id: 'long', lengthOfStayDays: 5 }] }),
      ],
      initialState,
      outcomes: [{ id: 'over', kind: 'staysOver', stage: 'ward', days: 4 }],
    });
    // Given up by day 6: two short, one of 5 days.
    expect(runLogged(scenario).figure('over')).toBeCloseTo(1 / 3, 12);
  });

  it('debt is the backlog above the opening one at the end and after the run-out, with the hours to clear it', () => {
    // Opening backlog 2 at the window’s start; five more come while nobody works; one a day is done in the run-out.
    const { gates, initialState } = gatesOf(peopleAt([...times(2, 1), ...times(5, 3)], { to: 'desk' }));
    const scenario = scenarioOf({
      calendar: { days: 4, warmUpDays: 2, runOutDays: 4 },
      stages: [...gates, teamOf('desk', 1, 24, { classes: [{ id: 'only' }] })],
      initialState,
      events: [
        eventOn('2024-10-07', 4, [
          { lever: 'classSuspended', stage: 'desk', class: 'only', op: 'set', size: 1 },
        ]),
      ],
      outcomes: [{ id: 'debt', kind: 'debt', stage: 'desk' }],
    });
    const winter = runLogged(scenario);
    // Day 1: one of two starts and ends on day 2. Waiting at day 2: 1, which the suspension stops.
    expect(winter.figure('debt.end')).toBe(5);
    expect(winter.figure('debt.hours')).toBe(120);
    // Starts on 6, 7, 8 and 9: of six waiting, two are left after the run-out.
    expect(winter.figure('debt.afterRunOut')).toBe(1);
  });

  it('demand and policy go on in the run-out, uncounted', () => {
    const { gates, initialState } = gatesOf(peopleAt([1, 5], { to: 'ward' }));
    const dial = levelDial([1, 1, 1, 1, 1, 4]);
    const scenario = scenarioOf({
      calendar: { days: 3, runOutDays: 5 },
      stages: [...gates, placesOf('ward', 9, 1), dial.stage],
      initialState,
      events: dial.events,
      indicators: [dial.indicator],
      escalation: directEscalation,
    });
    const winter = runLogged(scenario);
    expect(winter.times('start', 'ward')).toEqual([1, 5]);
    expect(winter.figure('stage.ward.system.starts')).toBe(1);
    expect(winter.figure('events')).toBe(2);
    expect(winter.figure('daysAt4.system')).toBe(0);
  });
});
