import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { type LoggedWinter, runLogged } from '../support/loggedWinter.ts';
import { eventOn, placesOf, times } from '../support/parts.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

/** Ends of stays of 4 days, begun at the stated times, under an event. */
function endsOf(arrivals: readonly number[], event: object, more: ScenarioParts = {}, stay: unknown = 4) {
  const { gates, initialState } = gatesOf(peopleAt(arrivals, { to: 'ward' }));
  const scenario = scenarioOf({
    calendar: { days: 21 },
    stages: [...gates, placesOf('ward', 'unlimited', stay)],
    initialState,
    events: [event],
    ...more,
  });
  return runLogged(scenario).times('complete', 'ward');
}

const longer = (m: number) => ({ lever: 'lengthOfStay', stage: 'ward', op: 'multiply', size: m });
const longerNew = (m: number) => ({ lever: 'newStays', stage: 'ward', op: 'multiply', size: m });

/** How long each person stayed, by his or her key. */
function staysOf(winter: LoggedWinter, stage: string): Map<string, number> {
  const begun = new Map(winter.movesAt('start', stage).map(({ who, time }) => [who, time]));
  return new Map(
    winter.movesAt('complete', stage).map(({ who, time }) => [who, time - (begun.get(who) ?? NaN)]),
  );
}

describe('stays', () => {
  it('length of stay × 2 halves the rate for everybody in place: of 4 days, 3 left on day 2 take 6', () => {
    expect(endsOf([1], eventOn('2024-10-09', 30, [longer(2)]))).toEqual([8]);
  });

  it('when the factor goes, what is left goes on at the usual rate: nothing is drawn again', () => {
    // 1 day done by day 2, 1 more in the two days at half rate, 2 left: the end is on day 6.
    expect(endsOf([1], eventOn('2024-10-09', 2, [longer(2)]))).toEqual([6]);
  });

  it('a factor below 1 shortens: 3 days left at double rate take a day and a half', () => {
    expect(endsOf([1], eventOn('2024-10-09', 30, [longer(0.5)]))).toEqual([3.5]);
  });

  it('somebody who starts under the factor stays at that rate as long as it is in force', () => {
    expect(endsOf([3], eventOn('2024-10-09', 4, [longer(2)]))).toEqual([8.5]);
  });

  it('the rate is common to a stage and class: another class is not touched', () => {
    const { gates, initialState } = gatesOf(
      peopleAt([1], { to: 'ward', class: 'short' }, 'shortGate'),
      peopleAt([1], { to: 'ward', class: 'long' }, 'longGate'),
    );
    const scenario = scenarioOf({
      calendar: { days: 21 },
      stages: [
        ...gates,
        placesOf('ward', 'unlimited', 4, { classes: [{ id: 'short' }, { id: 'long', lengthOfStayDays: 6 }] }),
      ],
      initialState,
      events: [eventOn('2024-10-09', 30, [{ ...longer(2), class: 'long' }])],
    });
    expect(runLogged(scenario).times('complete', 'ward')).toEqual([5, 12]);
  });

  it('new stays × 2 acts on starts only: whoever is in place ends as before, and a doubled stay stays doubled', () => {
    expect(endsOf([1, 3, 7], eventOn('2024-10-09', 2, [longerNew(2)]))).toEqual([5, 11, 11]);
  });

  it('nothing redraws: under a factor from day 0 every random stay is exactly twice as long', () => {
    const run = (m: number) => {
      const { gates, initialState } = gatesOf(peopleAt(times(40, 1), { to: 'ward' }));
      const scenario = scenarioOf({
        calendar: { days: 400 },
        stages: [...gates, placesOf('ward', 'unlimited', { kind: 'gamma', mean: 9, sd: 5 })],
        initialState,
        events: [eventOn('2024-10-07', 400, [longer(m)])],
      });
      return staysOf(runLogged(scenario), 'ward');
    };
    const usual = run(1);
    const doubled = run(2);
    expect(usual.size).toBe(40);
    for (const [who, days] of usual) expect(doubled.get(who)).toBeCloseTo(2 * days, 9);
  });

  it('release n makes ready the n with least progress left', () => {
    // At 00:00 on day 3 the stays have 2, 2.5 and 3 days left: the first two go.
    const release = { lever: 'release', stage: 'ward', op: 'add', size: 2 };
    expect(endsOf([1, 1.5, 2], eventOn('2024-10-10', 1, [release]))).toEqual([3, 3, 6]);
  });

  it('least left is not longest in place: with a rate that differs by person the shorter rest goes first', () => {
    const { gates, initialState } = gatesOf(
      peopleAt([0.5], { to: 'ward', class: 'long' }, 'longGate'),
      peopleAt([1.5], { to: 'ward', class: 'short' }, 'shortGate'),
    );
    const classes = [{ id: 'long', lengthOfStayDays: 9 }, { id: 'short' }];
    const scenario = scenarioOf({
      calendar: { days: 21 },
      stages: [...gates, placesOf('ward', 'unlimited', 4, { classes })],
      initialState,
      events: [eventOn('2024-10-09', 1, [{ lever: 'release', stage: 'ward', op: 'add', size: 1 }])],
    });
    const ends = runLogged(scenario).movesAt('complete', 'ward');
    expect(ends.map((one) => [one.class, one.time])).toEqual([
      ['short', 2],
      ['long', 9.5],
    ]);
  });

  it('a release compares days left, whatever the rate at which classes use them', () => {
    // Under a factor of 2 from day 0 "slow" uses half a day a day: begun on day 8 with 12, it has 11 left on day 10.
    // "plain", begun on 8.5 with 9, has 7.5 left: it goes.
    const { gates, initialState } = gatesOf(
      peopleAt([8.5], { to: 'ward', class: 'plain' }, 'plainGate'),
      peopleAt([8], { to: 'ward', class: 'slow' }, 'slowGate'),
    );
    const classes = [
      { id: 'plain', lengthOfStayDays: 9 },
      { id: 'slow', lengthOfStayDays: 12 },
    ];
    const scenario = scenarioOf({
      calendar: { days: 40 },
      stages: [...gates, placesOf('ward', 'unlimited', 4, { classes })],
      initialState,
      events: [
        eventOn('2024-10-07', 90, [{ ...longer(2), class: 'slow' }], { id: 'slower' }),
        eventOn('2024-10-17', 1, [{ lever: 'release', stage: 'ward', op: 'add', size: 1 }]),
      ],
    });
    const ends = runLogged(scenario).movesAt('complete', 'ward');
    expect(ends.map((one) => [one.class, one.time])).toEqual([
      ['plain', 10],
      ['slow', 32],
    ]);
  });

  it('people on hold are left out of a release, and a hold makes no progress but keeps the place', () => {
    // The first is ready on day 2 and waits for the market in its place; the release takes the second.
    const { gates, initialState } = gatesOf(peopleAt([1, 1.5, 1.75], { to: 'ward' }));
    const scenario = scenarioOf({
      calendar: { days: 14 },
      stages: [
        ...gates,
        placesOf('ward', 2, 1, { routes: [{ to: [{ to: 'later', hold: 'untilStart' }] }] }),
        placesOf('later', 1, 1, { startsWeekday: [0, 0, 0, 0, 0, 0, 1], startsPerDay: 1 }),
      ],
      initialState,
      events: [
        eventOn('2024-10-09', 1, [{ lever: 'release', stage: 'ward', op: 'add', size: 1 }]),
        eventOn('2024-10-07', 30, [{ lever: 'places', stage: 'ward', op: 'add', size: 0 }], {
          id: 'neutral',
        }),
      ],
    });
    const winter = runLogged(scenario);
    // The second would be ready on 2.5; the third starts only when the first place is given up on Sunday, day 6.
    expect(winter.times('complete', 'ward')).toEqual([2, 2, 7]);
    expect(winter.times('start', 'ward')).toEqual([1, 1.5, 6]);
    expect(winter.times('start', 'later')[0]).toBe(6);
  });
});
