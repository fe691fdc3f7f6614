import { describe, expect, it } from 'vitest';
import { type LoggedWinter, runLogged } from '../support/loggedWinter.ts';
import { actionFrom, eventOn, placesOf, teamOf } from '../support/parts.ts';
import { scenarioOf, type ScenarioParts } from '../support/scenarioOf.ts';

const stay = { kind: 'gamma', mean: 3, sd: 2 };

/** A stream into unlimited places, where nobody is in anybody’s way. */
function run(stream: object, more: ScenarioParts = {}): LoggedWinter {
  return runLogged(
    scenarioOf({
      calendar: { days: 60 },
      streams: [
        { id: 'referrals', scope: 'system', ratePerDay: 5, routes: [{ to: [{ to: 'ward' }] }], ...stream },
      ],
      stages: [placesOf('ward', 'unlimited', stay)],
      ...more,
    }),
  );
}

/** Everything that happened to each person, as one text by key. */
function storyOf(winter: LoggedWinter): Map<string, string> {
  const story = new Map<string, string>();
  for (const { move, who, stage, time } of winter.moves) {
    story.set(who, `${story.get(who) ?? ''}${move} ${stage} ${time}; `);
  }
  return story;
}

function expectSameFor(some: Map<string, string>, all: Map<string, string>) {
  for (const [who, story] of some) expect(all.get(who)).toBe(story);
}

const onReferrals = (lever: string, op: string, size: number, more: object = {}) => ({
  lever,
  stream: 'referrals',
  op,
  size,
  ...more,
});

describe('demand', () => {
  it('everything about a person comes from a key: a higher rate adds people and changes nobody', () => {
    const few = storyOf(run({}));
    const many = storyOf(run({ ratePerDay: 6 }));
    expect(many.size).toBeGreaterThan(few.size);
    expectSameFor(few, many);
  });

  it('the time of arrival comes from the key too, and is uniform over the 24 hours', () => {
    const hours = run({ ratePerDay: 40 })
      .times('arrive')
      .map((time) => (time % 1) * 24);
    const n = hours.length;
    const byHour = Array.from({ length: 24 }, () => 0);
    for (const hour of hours) byHour[Math.floor(hour)]++;
    const chiSquared = byHour.reduce((sum, count) => sum + (count - n / 24) ** 2 / (n / 24), 0);
    // 23 degrees of freedom: mean 23, sd 6.8.
    expect(chiSquared).toBeLessThan(23 + 4 * Math.sqrt(46));
  });

  it('an hour profile puts arrivals into its hours by weight', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 3 : hour === 14 ? 1 : 0));
    const times = run({ ratePerDay: 40, hours })
      .times('arrive')
      .map((time) => (time % 1) * 24);
    const morning = times.filter((hour) => hour >= 9 && hour < 10).length;
    const afternoon = times.filter((hour) => hour >= 14 && hour < 15).length;
    const n = times.length;
    expect(morning + afternoon).toBe(n);
    expect(Math.abs(morning / n - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / n));
  });

  it('the mean of a day is rate × weekday × season × holiday dip × bank holiday', () => {
    // Monday 0, Tuesday 1 × 100, Wednesday a bank holiday × 0, Thursday in a dip of 0, Friday season × 2.
    const winter = run(
      {
        ratePerDay: 100,
        weekday: [0, 1, 1, 1, 1, 1, 1],
        bankHolidayFactor: 0,
        holidays: [{ from: '10-10', to: '10-10', factor: 0 }],
        season: [
          { date: '10-08', factor: 1 },
          { date: '10-11', factor: 2 },
        ],
      },
      { calendar: { days: 5, bankHolidays: ['2024-10-09'] } },
    );
    const byDay = [0, 1, 2, 3, 4].map(
      (day) => winter.times('arrive').filter((time) => Math.floor(time) === day).length,
    );
    expect(byDay.map((count) => count > 0)).toEqual([false, true, false, false, true]);
    expect(Math.abs(byDay[1] - 100)).toBeLessThan(40);
    expect(Math.abs(byDay[4] - 200)).toBeLessThan(57);
  });

  it('a dated rate holds from its date on and replaces rate, season and growth', () => {
    const winter = run({
      ratePerDay: 5,
      growthPerYear: 0.9,
      series: [
        { date: '2024-10-17', ratePerDay: 0 },
        { date: '2024-11-06', ratePerDay: 50 },
      ],
    });
    const days = winter.times('arrive').map(Math.floor);
    expect(days.some((day) => day < 10)).toBe(true);
    expect(days.filter((day) => day >= 10 && day < 30)).toEqual([]);
    const late = days.filter((day) => day >= 30).length;
    expect(Math.abs(late - 1500)).toBeLessThan(4 * Math.sqrt(1500));
  });

  it('a day’s count is an inverse at one uniform: each day’s count rises with the rate, none falls', () => {
    const counts = [1, 2, 4, 8].map((ratePerDay) => {
      const byDay = Array.from({ length: 60 }, () => 0);
      for (const time of run({ ratePerDay }).times('arrive')) byDay[Math.floor(time)]++;
      return byDay;
    });
    for (let day = 0; day < 60; day++) {
      for (let at = 1; at < counts.length; at++) {
        expect(counts[at][day]).toBeGreaterThanOrEqual(counts[at - 1][day]);
      }
    }
  });

  it('a policy that diverts keeps a person by the person’s own mark: fewer diverted are a part of more', () => {
    const base = storyOf(run({}));
    const kept = (share: number) => {
      const actions = [actionFrom('2024-10-07', [onReferrals('diversion', 'set', share)])];
      const winter = run({}, { actions });
      const diverted = winter.movesAt('divert');
      const all = winter.times('arrive').length + diverted.length;
      expect(all).toBe(base.size);
      expect(winter.figure('diverted')).toBe(diverted.length);
      expect(Math.abs(diverted.length / all - share)).toBeLessThan(
        4 * Math.sqrt((share * (1 - share)) / all),
      );
      return new Map([...storyOf(winter)].filter(([, story]) => !story.startsWith('divert')));
    };
    const [most, some] = [kept(0.2), kept(0.5)];
    expectSameFor(most, base);
    expectSameFor(some, most);
  });

  it('a policy that lowers the rate diverts by the same mark as a diversion of that share', () => {
    const lowered = run(
      {},
      { actions: [actionFrom('2024-10-07', [onReferrals('demandRate', 'multiply', 0.7)])] },
    );
    const diverted = run({}, { actions: [actionFrom('2024-10-07', [onReferrals('diversion', 'set', 0.3)])] });
    expect(lowered.movesAt('divert').map(({ who }) => who)).toEqual(
      diverted.movesAt('divert').map(({ who }) => who),
    );
  });

  it('a policy that raises the rate adds a sub-stream with keys of its own, from the moment on', () => {
    const base = storyOf(run({}));
    const actions = [actionFrom('2024-10-07', [onReferrals('demandRate', 'multiply', 1.5)])];
    const winter = run({}, { actions });
    expectSameFor(base, storyOf(winter));
    const added = winter.movesAt('arrive').filter(({ who }) => !base.has(who));
    expect(added.every(({ time }) => time >= 10 / 24)).toBe(true);
    const expected = 2.5 * (60 - 10 / 24);
    expect(Math.abs(added.length - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('a burst is a number of people in all, evenly over its duration, with keys of its own', () => {
    const base = storyOf(run({}));
    const events = [eventOn('2024-10-17', 4, [onReferrals('burst', 'add', 12)])];
    const winter = run({}, { events });
    expectSameFor(base, storyOf(winter));
    const added = winter.movesAt('arrive').filter(({ who }) => !base.has(who));
    expect(added).toHaveLength(12);
    expect(added.every(({ time }) => time >= 10 && time < 14)).toBe(true);
    expect(new Set(added.map(({ time }) => Math.floor(time))).size).toBeGreaterThan(1);
  });

  it('a return inherits the person’s key plus a visit number: the same person, another stay', () => {
    const ward = placesOf('ward', 'unlimited', stay, {
      routes: [
        {
          to: [
            { to: 'ward', share: 0.5 },
            { to: 'leave', share: 0.5 },
          ],
        },
      ],
    });
    const winter = run({}, { stages: [ward] });
    const starts = winter.movesAt('start', 'ward');
    const people = new Set(starts.map(({ who }) => who));
    expect(starts.length).toBeGreaterThan(1.5 * people.size);
    const staysByPerson = new Map<string, number[]>();
    for (const [k, { who, time }] of winter.moves.entries()) {
      if (winter.moves[k].move !== 'complete') continue;
      const begun = winter.moves.slice(0, k).findLast((one) => one.move === 'start' && one.who === who);
      staysByPerson.set(who, [...(staysByPerson.get(who) ?? []), time - (begun?.time ?? NaN)]);
    }
    const repeated = [...staysByPerson.values()].filter((days) => days.length > 1);
    expect(repeated.length).toBeGreaterThan(20);
    expect(repeated.every((days) => new Set(days).size === days.length)).toBe(true);
  });

  it('service draws are of (person, stage, visit): a queue delays them and does not change them', () => {
    const stages = (number: number) => [teamOf('ward', number, { kind: 'gamma', mean: 3, sd: 2 })];
    const serviceTimes = (winter: LoggedWinter) => {
      const begun = new Map(winter.movesAt('start').map(({ who, time }) => [who, time]));
      return new Map(
        winter.movesAt('complete').map(({ who, time }) => [who, time - (begun.get(who) ?? NaN)]),
      );
    };
    const free = serviceTimes(run({}, { stages: stages(90) }));
    const crowded = serviceTimes(run({}, { stages: stages(1) }));
    expect(crowded.size).toBeGreaterThan(200);
    for (const [who, hours] of crowded) expect(hours).toBeCloseTo(free.get(who) ?? NaN, 9);
  });

  it('a policy draws from none of the world’s streams: one with an uncertain lead and size changes nobody else', () => {
    const base = storyOf(run({}));
    const uncertain = { kind: 'gamma', mean: 2, sd: 1 };
    const actions = [
      actionFrom('2024-10-07', [{ lever: 'places', stage: 'ward', op: 'add', size: uncertain }], {
        leadDays: uncertain,
      }),
    ];
    expect(storyOf(run({}, { actions }))).toEqual(base);
  });
});
