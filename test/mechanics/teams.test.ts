import { describe, expect, it } from 'vitest';
import { gatesOf, peopleAt } from '../support/arrivals.ts';
import { runLogged } from '../support/loggedWinter.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

/** A day shift from 08:00 to 16:00 of 4 productive hours: half an hour of work an hour of the clock. */
const dayShift = { opens: 8, closes: 16, productiveHours: 4 };

const team = (number: number, hours: number, more: object = {}) => ({
  kind: 'team',
  id: 'desk',
  scope: 'system',
  staff: { number },
  serviceHours: hours,
  ...more,
});

/** A group whose people present are one number on Monday and another on the days after. */
const groupOf = (posts: number, monday: number, after: number) => ({
  id: 'staff',
  scope: 'system',
  posts,
  dueByWeekday: [monday, after, after, after, after, after, after].map((people) => people / posts),
});

function runTeam(
  times: readonly number[],
  desk: object,
  more: ScenarioParts = {},
  way: { to: string; class?: string } = { to: 'desk' },
) {
  const { gates, initialState } = gatesOf(peopleAt(times, way));
  return runLogged(scenarioOf({ stages: [...gates, desk], initialState, ...more }));
}

describe('teams', () => {
  it('service time is in productive hours: 1 hour of work takes 2 hours of a shift that is half productive', () => {
    const winter = runTeam([0.375], team(1, 1, { shift: dayShift }));
    expect(winter.times('start', 'desk')).toEqual([0.375]);
    expect(winter.times('complete', 'desk')[0]).toBeCloseTo(11 / 24, 12);
  });

  it('outside the shift service stands still: what is left at 16:00 goes on at 08:00 the next day', () => {
    // 3 productive hours from 14:00: one done by 16:00, two more take 4 hours from 08:00 on Tuesday.
    const winter = runTeam([14 / 24], team(1, 3, { shift: dayShift }));
    expect(winter.times('complete', 'desk')[0]).toBeCloseTo(1 + 12 / 24, 12);
    expect(winter.times('interrupt')).toEqual([]);
  });

  it('nothing starts outside the shift: who comes at night starts when it opens', () => {
    const winter = runTeam([0.75], team(1, 1, { shift: dayShift }));
    expect(winter.times('start', 'desk')[0]).toBeCloseTo(1 + 8 / 24, 12);
  });

  it('a case that ends at the very end of a shift ends there and then', () => {
    // 4 productive hours from 08:00 fill the shift to 16:00.
    const winter = runTeam([0.25], team(1, 4, { shift: dayShift }));
    expect(winter.times('complete', 'desk')[0]).toBeCloseTo(16 / 24, 12);
  });

  it('days without a shift do not count: work left on Friday goes on on Monday', () => {
    const desk = team(1, 3, { shift: { ...dayShift, days: [1, 2, 3, 4, 5] } });
    const winter = runTeam([4 + 14 / 24], desk, { calendar: { days: 10 } });
    expect(winter.times('complete', 'desk')[0]).toBeCloseTo(7 + 12 / 24, 12);
  });

  it('nothing is pre-empted within a shift: a routine case goes on though an urgent one comes', () => {
    const desk = team(1, 2, {
      shift: dayShift,
      classes: [
        { id: 'routine', priority: 2 },
        { id: 'urgent', priority: 1 },
      ],
    });
    const { gates, initialState } = gatesOf(
      peopleAt([0.375], { to: 'desk', class: 'routine' }, 'early'),
      peopleAt([0.4375], { to: 'desk', class: 'urgent' }, 'late'),
    );
    const winter = runLogged(scenarioOf({ stages: [...gates, desk], initialState }));
    expect(winter.movesAt('complete', 'desk').map((one) => one.class)).toEqual(['routine', 'urgent']);
    expect(winter.times('start', 'desk')[1]).toBeCloseTo(13 / 24, 12);
  });

  it('fewer people at a shift start: the latest-started case goes back to the head with the work still to do', () => {
    // Three start on Monday 08:00, 09:00, 10:00 with 5 hours each; on Tuesday two are present. By 16:00 they have
    // done 4, 3.5 and 3; the third waits with 2 left until the first ends (Tuesday 10:00) and ends at 14:00.
    const winter = runTeam(
      [0.25, 0.375, 10 / 24, 0.75],
      team(0, 5, { staff: { group: 'staff' }, shift: dayShift }),
      { workforce: [groupOf(3, 3, 2)] },
    );
    expect(winter.times('interrupt', 'desk')[0]).toBeCloseTo(1 + 8 / 24, 12);
    expect(winter.times('resume', 'desk')[0]).toBeCloseTo(1 + 10 / 24, 12);
    const [first, second, third, fourth] = winter.movesAt('start', 'desk').map(({ who }) => who);
    expect(winter.movesAt('interrupt')[0].who).toBe(third);
    const ends = new Map(winter.movesAt('complete', 'desk').map(({ who, time }) => [who, time]));
    expect(ends.get(first)).toBeCloseTo(1 + 10 / 24, 12);
    expect(ends.get(second)).toBeCloseTo(1 + 11 / 24, 12);
    expect(ends.get(third)).toBeCloseTo(1 + 14 / 24, 12);
    // The fourth came before the third went back, and starts after it: when the second ends.
    expect(winter.times('start', 'desk')[3]).toBeCloseTo(1 + 11 / 24, 12);
    expect(ends.get(fourth)).toBeGreaterThan(2);
  });

  it('going back does not begin anew: it is neither a second start nor a second wait', () => {
    const winter = runTeam([0.25, 0.25], team(0, 5, { staff: { group: 'staff' }, shift: dayShift }), {
      workforce: [groupOf(2, 2, 1)],
    });
    expect(winter.times('resume', 'desk')).toHaveLength(1);
    expect(winter.figure('stage.desk.system.starts')).toBe(2);
    expect(winter.figure('stage.desk.system.meanWaitDays')).toBeCloseTo(2 / 24, 12);
    const long = runTeam([0.25, 0.25], team(0, 500, { staff: { group: 'staff' }, shift: dayShift }), {
      workforce: [groupOf(2, 2, 1)],
    });
    expect(long.times('interrupt')).toHaveLength(1);
    expect(long.figure('stage.desk.system.notStarted')).toBe(0);
    expect(long.figure('stage.desk.system.waitSoFarDays')).toBeNaN();
  });

  it('suspending a class stops selection only: the case in hand goes on, those waiting wait', () => {
    const desk = team(1, 2, { shift: dayShift, classes: [{ id: 'review' }, { id: 'urgent' }] });
    const winter = runTeam(
      [0.375, 0.375],
      desk,
      {
        events: [
          {
            id: 'pause',
            when: { date: '2024-10-08' },
            durationDays: 2,
            effects: [{ lever: 'classSuspended', stage: 'desk', class: 'review', op: 'set', size: 1 }],
          },
        ],
        // Work begun on Monday at 13:00 with 1.5 hours done is finished on Tuesday, in the suspension.
        calendar: { days: 6 },
      },
      { to: 'desk', class: 'review' },
    );
    expect(winter.times('start', 'desk')[1]).toBeCloseTo(13 / 24, 12);
    expect(winter.times('complete', 'desk')[1]).toBeCloseTo(1 + 9 / 24, 12);
  });

  it('a suspended class waits until the suspension ends, then is selected at the next chance', () => {
    const desk = team(1, 1, { classes: [{ id: 'review' }, { id: 'urgent' }] });
    const winter = runTeam(
      [1.5],
      desk,
      {
        events: [
          {
            id: 'pause',
            when: { date: '2024-10-08' },
            durationDays: 2,
            effects: [{ lever: 'classSuspended', stage: 'desk', class: 'review', op: 'set', size: 1 }],
          },
        ],
      },
      { to: 'desk', class: 'review' },
    );
    expect(winter.times('start', 'desk')).toEqual([3]);
  });

  it('priority is read anew at each selection: a change of priority moves those already waiting', () => {
    const desk = team(1, 12, {
      classes: [
        { id: 'review', priority: 1 },
        { id: 'new', priority: 2 },
      ],
    });
    const { gates, initialState } = gatesOf(
      peopleAt([0.5, 0.5, 0.5, 0.5], { to: 'desk', class: 'review' }, 'reviews'),
      peopleAt([0.5], { to: 'desk', class: 'new' }, 'others'),
    );
    const scenario = scenarioOf({
      stages: [...gates, desk],
      initialState,
      events: [
        {
          id: 'reviewsLast',
          when: { date: '2024-10-08' },
          durationDays: 9,
          effects: [{ lever: 'classPriority', stage: 'desk', class: 'review', op: 'set', size: 9 }],
        },
      ],
    });
    const order = runLogged(scenario).movesAt('start', 'desk');
    expect(order.map((one) => [one.class, one.time])).toEqual([
      ['review', 0.5],
      ['new', 1],
      ['review', 1.5],
      ['review', 2],
      ['review', 2.5],
    ]);
  });

  it('a round-the-clock team starts its shift at 00:00 and a person gives 24 productive hours a day', () => {
    const winter = runTeam([0.75], team(0, 30, { staff: { group: 'staff' } }), {
      workforce: [groupOf(1, 1, 1)],
    });
    expect(winter.times('complete', 'desk')).toEqual([2]);
  });

  it('a round-the-clock team takes fewer people at 00:00: the latest-started goes back then', () => {
    const winter = runTeam([0.25, 0.5], team(0, 24, { staff: { group: 'staff' } }), {
      workforce: [groupOf(2, 2, 1)],
    });
    expect(winter.times('interrupt')).toEqual([1]);
    expect(winter.times('resume')).toEqual([1.25]);
    expect(winter.times('complete', 'desk')).toEqual([1.25, 1.75]);
  });

  it('a team takes its people from a stated number or from a share of a group', () => {
    // Half of ten people present: five at once.
    const eleven = Array.from({ length: 11 }, () => 0.25);
    const share = team(0, 24, { staff: { group: 'staff', share: 0.5 } });
    const winter = runTeam(eleven, share, { workforce: [groupOf(10, 10, 10)] });
    expect(winter.times('start', 'desk').filter((time) => time === 0.25)).toHaveLength(5);
    expect(
      runTeam(eleven, team(4, 24))
        .times('start', 'desk')
        .filter((time) => time === 0.25),
    ).toHaveLength(4);
  });
});
