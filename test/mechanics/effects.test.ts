import { describe, expect, it } from 'vitest';
import { levers } from '../../src/scenario/levers.ts';
import { effect } from '../../src/scenario/schema/effect.ts';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { runLogged } from '../support/loggedWinter.ts';
import { actionFrom, eventOn, placesOf, teamOf, times } from '../support/parts.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

const tenOClock = 10 / 24;

/** Places of a ward of 10 on the seven mornings, free of people, under events. */
function placesUnder(effects: readonly object[], more: ScenarioParts = {}): number[] {
  const scenario = scenarioOf({
    stages: [placesOf('ward', 10, 1)],
    indicators: [{ id: 'free', kind: 'placesFree', scope: 'system', stages: ['ward'] }],
    events: effects.map((one, at) => eventOn('2024-10-08', 3, [one], { id: `event${at}` })),
    ...more,
  });
  return runLogged(scenario).readings('indicator', 'free') as number[];
}

const onPlaces = (op: string, size: number, more: object = {}) => ({
  lever: 'places',
  stage: 'ward',
  op,
  size,
  ...more,
});

const curve = (level: number, effects: object[]) => ({
  kind: 'curve',
  id: 'curve',
  points: [
    { date: '2024-10-07', level },
    { date: '2024-10-30', level },
  ],
  effects,
});

describe('effects', () => {
  it('every lever that a file may name has a unit, a time base, a worse side, bounds and a moment at which it bites', () => {
    const named = effect.options.map((option) => option.shape.lever.value);
    expect(Object.keys(levers).sort()).toEqual([...named].sort());
    for (const lever of Object.values(levers)) {
      expect(lever.unit).not.toBe('');
      expect(['day', 'week', 'sitting', 'none']).toContain(lever.per);
      expect(['high', 'low']).toContain(lever.worse);
      expect(lever.low).toBeLessThan(lever.high);
      expect(lever.bites).not.toBe('');
    }
  });

  it('the value is (set or base) × product + sum, whatever the order in the file', () => {
    // (6 × 1.5 × 2) + 3 - 1 = 20.
    const all = [
      onPlaces('add', 3),
      onPlaces('multiply', 1.5),
      onPlaces('set', 6),
      onPlaces('add', -1),
      onPlaces('multiply', 2),
    ];
    expect(placesUnder(all)[1]).toBe(20);
    expect(placesUnder(all.toReversed())[1]).toBe(20);
    // Without a set the base of 10 stands there: 10 × 3 + 2 = 32.
    expect(placesUnder(all.filter(({ op }) => op !== 'set'))[1]).toBe(32);
  });

  it('it is clamped once, at the end: 10 - 25 + 5 is 0, not 5', () => {
    expect(placesUnder([onPlaces('add', -25), onPlaces('add', 5)])[1]).toBe(0);
  });

  it('it is rounded once, at the end: 10 × 0.77 + 0.7 is 8.4, so 8; rounding in between would make 9', () => {
    expect(placesUnder([onPlaces('multiply', 0.77), onPlaces('add', 0.7)])[1]).toBe(8);
  });

  it('of two sets the one worse for the service wins, whichever began first', () => {
    expect(placesUnder([onPlaces('set', 4), onPlaces('set', 7)])[1]).toBe(4);
    expect(placesUnder([onPlaces('set', 7), onPlaces('set', 4)])[1]).toBe(4);
    // For an hour of productive time less is worse, for a service time more is worse.
    expect(levers.productiveHours.worse).toBe('low');
    expect(levers.serviceTime.worse).toBe('high');
  });

  it('of two sets at different scales the worse is judged by the value to which each leads', () => {
    // From a base of 10, 5 at half scale leads to 7.5, 6 at full scale to 6: the worse is 6.
    expect(placesUnder([onPlaces('set', 5, { scale: 0.5 }), onPlaces('set', 6)])[1]).toBe(6);
  });

  it('when an effect ends the base is back', () => {
    expect(placesUnder([onPlaces('set', 4)])).toEqual([10, 4, 4, 4, 10, 10, 10]);
  });

  it('a lag shifts an effect by its days, beginning and end', () => {
    expect(placesUnder([onPlaces('set', 4, { lagDays: 2 })])).toEqual([10, 10, 10, 4, 4, 4, 10]);
  });

  it('scaled by s, a factor m becomes 1 + s(m - 1)', () => {
    // 1 + 0.5 × (1.6 - 1) = 1.3.
    expect(placesUnder([onPlaces('multiply', 1.6, { scale: 0.5 })])[1]).toBe(13);
    expect(placesUnder([onPlaces('multiply', 0.4, { scale: 1.5 })])[1]).toBe(1);
  });

  it('scaled by s, an addition is s × a and a set is base + s(set - base)', () => {
    expect(placesUnder([onPlaces('add', 4, { scale: 0.5 })])[1]).toBe(12);
    expect(placesUnder([onPlaces('set', 4, { scale: 0.5 })])[1]).toBe(7);
    expect(placesUnder([onPlaces('set', 4, { scale: 1.5 })])[1]).toBe(1);
  });

  it('a driver at level l acts as if scaled by l', () => {
    expect(placesUnder([], { drivers: [curve(0.5, [onPlaces('multiply', 1.6)])] })[1]).toBe(13);
    expect(placesUnder([], { drivers: [curve(2, [onPlaces('add', 3)])] })[1]).toBe(16);
  });

  it('unlimited places may be set to a number, and are unlimited again afterwards', () => {
    const { gates, initialState } = gatesOf(peopleAt([1.5, 1.5, 1.5], { to: 'ward' }));
    const scenario = scenarioOf({
      stages: [...gates, placesOf('ward', 'unlimited', 0.25)],
      initialState,
      events: [eventOn('2024-10-08', 1, [onPlaces('set', 1)])],
    });
    expect(runLogged(scenario).times('start', 'ward')).toEqual([1.5, 1.75, 2]);
  });

  it('two effects of one thing on one target multiply, and effects by area reach their own area only', () => {
    const scenario = scenarioOf({
      areas: [{ id: 'North' }, { id: 'South' }],
      stages: [{ kind: 'places', id: 'ward', places: 10, lengthOfStayDays: 1 }],
      indicators: [{ id: 'free', kind: 'placesFree', stages: ['ward'] }],
      events: [
        eventOn('2024-10-07', 9, [onPlaces('multiply', 2), onPlaces('multiply', 1.5, { area: 'South' })]),
      ],
    });
    const winter = runLogged(scenario);
    expect(winter.readings('indicator', 'free', 'North')[0]).toBe(20);
    expect(winter.readings('indicator', 'free', 'South')[0]).toBe(30);
  });
});

/** One lever moved at 10:00 on Tuesday, day 1, by an action. */
function movedAtTen(lever: object, stages: object[], arrivals: readonly number[], more: ScenarioParts = {}) {
  const { gates, initialState } = gatesOf(peopleAt(arrivals, { to: 'desk' }));
  return runLogged(
    scenarioOf({
      calendar: { days: 14 },
      stages: [...gates, ...stages],
      initialState,
      actions: [actionFrom('2024-10-08', [lever])],
      ...more,
    }),
  );
}

describe('when an effect bites', () => {
  it('demand: at once', () => {
    const scenario = scenarioOf({
      streams: [{ id: 'referrals', scope: 'system', ratePerDay: 60, routes: [{ to: [{ to: 'desk' }] }] }],
      stages: [placesOf('desk', 'unlimited', 1)],
      actions: [actionFrom('2024-10-08', [{ lever: 'diversion', stream: 'referrals', op: 'set', size: 1 }])],
    });
    const last = Math.max(...runLogged(scenario).times('arrive'));
    expect(last).toBeLessThan(1 + tenOClock);
    expect(last).toBeGreaterThan(1 + tenOClock - 0.2);
  });

  it('places: the next 00:00', () => {
    const ward = placesOf('desk', 1, 9);
    const winter = movedAtTen({ lever: 'places', stage: 'desk', op: 'set', size: 3 }, [ward], [0, 0, 0]);
    expect(winter.times('start', 'desk')).toEqual([0, 2, 2]);
  });

  it('staff: the next shift start', () => {
    const desk = teamOf('desk', 0, 240, {
      staff: { group: 'staff' },
      shift: { opens: 9, closes: 17, productiveHours: 8 },
    });
    const lever = { lever: 'staffPresent', group: 'staff', op: 'add', size: 1 };
    const winter = movedAtTen(lever, [desk], [0, 0], {
      workforce: [{ id: 'staff', scope: 'system', posts: 1 }],
    });
    expect(winter.times('start', 'desk')).toEqual([9 / 24, 2 + 9 / 24]);
  });

  it('service time: the next start', () => {
    const lever = { lever: 'serviceTime', stage: 'desk', op: 'multiply', size: 2 };
    // The first starts at 06:00 and takes 6 hours, the second starts at 12:00 and takes 12.
    const winter = movedAtTen(lever, [teamOf('desk', 1, 6)], [1.25, 1.25]);
    expect(winter.times('complete', 'desk')).toEqual([1.5, 2]);
  });

  it('productive hours: the next shift start', () => {
    const lever = { lever: 'productiveHours', stage: 'desk', op: 'multiply', size: 0.5 };
    const winter = movedAtTen(lever, [teamOf('desk', 1, 24)], [1.25]);
    // 18 of 24 hours are done by midnight; the other 6 take 12.
    expect(winter.times('complete', 'desk')).toEqual([2.5]);
  });

  it('routing: the next draw, the other ways sharing what is left in their old proportion', () => {
    const ways = [
      { to: 'ward', share: 0.2 },
      { to: 'home', share: 0.6 },
      { to: 'leave', share: 0.2 },
    ];
    const stages = [
      placesOf('desk', 'unlimited', 0.25, { routes: [{ to: ways }] }),
      placesOf('ward', 'unlimited', 1),
      placesOf('home', 'unlimited', 1),
    ];
    const lever = { lever: 'routingShare', stage: 'desk', to: 'ward', op: 'set', size: 0.6 };
    const people = 2000;
    const sharesAt = (time: number) => {
      const winter = movedAtTen(lever, stages, times(people, time));
      return ['ward', 'home'].map((stage) => winter.times('join', stage).length / people);
    };
    const near = (share: number, expected: number) =>
      expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / people));
    // Drawn at 09:00, before; drawn at 12:00, after: 0.6 to the ward and three quarters of 0.4 home.
    const [wardBefore, homeBefore] = sharesAt(1.125);
    near(wardBefore, 0.2);
    near(homeBefore, 0.6);
    const [wardAfter, homeAfter] = sharesAt(1.25);
    near(wardAfter, 0.6);
    near(homeAfter, 0.3);
  });

  it('sittings: cases at the next sitting, extra sittings from the next 00:00', () => {
    const panel = (hour: number) => ({
      kind: 'panel',
      id: 'desk',
      scope: 'system',
      sittingDays: [2, 4],
      hour,
      casesPerSitting: 1,
    });
    const cases = { lever: 'casesPerSitting', stage: 'desk', op: 'add', size: 1 };
    const early = movedAtTen(cases, [panel(9)], times(9, 0));
    expect(early.times('start', 'desk').slice(0, 3)).toEqual([1.375, 3.375, 3.375]);
    const late = movedAtTen(cases, [panel(12)], times(9, 0));
    expect(late.times('start', 'desk').slice(0, 4)).toEqual([1.5, 1.5, 3.5, 3.5]);
  });

  it('extra sittings: the first weekdays of each week without a sitting', () => {
    const panel = {
      kind: 'panel',
      id: 'desk',
      scope: 'system',
      sittingDays: [2],
      hour: 12,
      casesPerSitting: 1,
    };
    const { gates, initialState } = gatesOf(peopleAt(times(9, 0), { to: 'desk' }));
    const scenario = scenarioOf({
      calendar: { days: 14 },
      stages: [...gates, panel],
      initialState,
      events: [eventOn('2024-10-07', 14, [{ lever: 'extraSittings', stage: 'desk', op: 'add', size: 2 }])],
    });
    const monday = [0.5, 1.5, 2.5];
    expect(runLogged(scenario).times('start', 'desk')).toEqual([
      ...monday,
      ...monday.map((time) => time + 7),
    ]);
  });

  it('an extra sitting is not spent on a bank holiday, on which the panel does not sit', () => {
    const panel = {
      kind: 'panel',
      id: 'desk',
      scope: 'system',
      sittingDays: [2],
      hour: 12,
      casesPerSitting: 1,
    };
    const { gates, initialState } = gatesOf(peopleAt(times(9, 0), { to: 'desk' }));
    const scenario = scenarioOf({
      calendar: { bankHolidays: ['2024-10-07'] },
      stages: [...gates, panel],
      initialState,
      events: [eventOn('2024-10-07', 14, [{ lever: 'extraSittings', stage: 'desk', op: 'add', size: 1 }])],
    });
    expect(runLogged(scenario).times('start', 'desk')).toEqual([1.5, 2.5]);
  });

  it('priority: the next selection', () => {
    const classes = [
      { id: 'usual', priority: 2 },
      { id: 'other', priority: 1 },
    ];
    const { gates, initialState } = gatesOf(
      peopleAt([1.25, 1.25], { to: 'desk', class: 'usual' }, 'usualGate'),
      peopleAt([1.25, 1.25], { to: 'desk', class: 'other' }, 'otherGate'),
    );
    const lever = { lever: 'classPriority', stage: 'desk', class: 'other', op: 'set', size: 3 };
    const scenario = scenarioOf({
      stages: [...gates, teamOf('desk', 1, 6, { classes })],
      initialState,
      actions: [actionFrom('2024-10-08', [lever])],
    });
    const order = runLogged(scenario)
      .movesAt('start', 'desk')
      .map((one) => one.class);
    expect(order).toEqual(['other', 'usual', 'usual', 'other']);
  });

  it('length of stay: the next 00:00, for everybody in place', () => {
    const lever = { lever: 'lengthOfStay', stage: 'desk', op: 'multiply', size: 2 };
    // 4 days from day 1: one done by day 2, three more take six.
    const winter = movedAtTen(lever, [placesOf('desk', 9, 4)], [1]);
    expect(winter.times('complete', 'desk')).toEqual([8]);
  });

  it('closure: at once', () => {
    const lever = { lever: 'admissionsClosed', stage: 'desk', op: 'set', size: 1 };
    const winter = movedAtTen(lever, [placesOf('desk', 9, 4)], [1.375, 1.5]);
    expect(winter.times('start', 'desk')).toEqual([1.375]);
  });
});
