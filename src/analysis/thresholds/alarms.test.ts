import { describe, expect, it } from 'vitest';
import { type AlarmRule, defaultAlarm, judgeAlarms, spellsAtOrAbove } from './alarms.ts';
import { type Crisis, crisesIn } from './crisis.ts';
import { flaps } from './flapping.ts';

const rule: AlarmRule = { level: 3, scope: 'system', horizonDays: 10, neededLeadDays: 3 };
const days = 60;

/** Levels of days: 3 on the days of the spells (the last included), 1 on the others. */
function alarmsOn(...spells: readonly (readonly [number, number])[]): number[] {
  return Array.from({ length: days }, (_, day) =>
    spells.some(([start, end]) => day >= start && day <= end) ? 3 : 1,
  );
}

function judged(spells: readonly (readonly [number, number])[], ...crises: Crisis[]) {
  const counts = judgeAlarms(alarmsOn(...spells), crises, rule, 3);
  expect(counts.hits + counts.standing + counts.late + counts.missed).toBe(counts.crises);
  const { falseDays, missedDays, ...rest } = counts;
  expect(falseDays).toBeLessThanOrEqual(counts.alarmDays);
  expect(missedDays).toBeLessThanOrEqual(crises.reduce((sum, { onset, end }) => sum + end - onset + 1, 0));
  return Object.fromEntries(Object.entries(rest).filter(([, count]) => count > 0));
}

const crisis: Crisis = { onset: 30, end: 36 };

describe('alarms on hand-made timelines', () => {
  it.each([
    ['exactly the needed lead before: a hit', [27, 33], { hits: 1, leadDays: 3, alarmDays: 7 }],
    ['a day less: late', [28, 33], { late: 1, alarmDays: 6 }],
    ['on the day of the onset: late', [30, 33], { late: 1, alarmDays: 4 }],
    ['on the last day of the crisis: late', [36, 40], { late: 1, alarmDays: 5 }],
    [
      'the day after the crisis: missed, and a false alarm',
      [37, 40],
      { missed: 1, falseAlarms: 1, alarmDays: 4 },
    ],
    ['exactly the horizon before: a hit', [20, 33], { hits: 1, leadDays: 10, alarmDays: 14 }],
    ['a day earlier and still on: standing', [19, 33], { standing: 1, alarmDays: 15 }],
    ['a day earlier, on up to the onset: standing', [19, 30], { standing: 1, alarmDays: 12 }],
    [
      'a day earlier and over before: missed, and a false alarm',
      [19, 29],
      { missed: 1, falseAlarms: 1, alarmDays: 11 },
    ],
    ['within the horizon and over before: a hit', [22, 24], { hits: 1, leadDays: 8, alarmDays: 3 }],
  ] as const)('%s', (_, spell, expected) => {
    expect(judged([spell], crisis)).toEqual({ crises: 1, alarms: 1, ...expected });
  });

  it('several alarms: the crisis counts once, by the best of them, with the lead of the first that hit', () => {
    expect(
      judged(
        [
          [10, 12],
          [22, 23],
          [26, 26],
          [29, 40],
        ],
        crisis,
      ),
    ).toEqual({
      ...{ crises: 1, hits: 1, leadDays: 8, alarms: 4, falseAlarms: 1, alarmDays: 18 },
    });
  });

  it('one alarm may serve two crises', () => {
    const second = { onset: 45, end: 50 };
    expect(judged([[25, 46]], crisis, second)).toEqual({
      ...{ crises: 2, hits: 1, standing: 1, leadDays: 5, alarms: 1, alarmDays: 22 },
    });
  });

  it('two crises, one alarm for the second alone', () => {
    const second = { onset: 50, end: 55 };
    expect(judged([[44, 52]], crisis, second)).toEqual({
      ...{ crises: 2, hits: 1, missed: 1, leadDays: 6, alarms: 1, alarmDays: 9 },
    });
  });

  it('no alarm, no crisis, neither', () => {
    expect(judged([], crisis)).toEqual({ crises: 1, missed: 1 });
    expect(judged([[20, 25]])).toEqual({ alarms: 1, falseAlarms: 1, alarmDays: 6 });
    expect(judged([])).toEqual({});
  });

  it('always on: it stands through every crisis, and hits one that begins within the horizon of the first day', () => {
    expect(judged([[0, 59]], crisis)).toEqual({ crises: 1, standing: 1, alarms: 1, alarmDays: 60 });
    expect(judged([[0, 59]], { onset: 8, end: 12 })).toMatchObject({ hits: 1, leadDays: 8 });
  });

  it('a crisis that is on when the winter begins is not judged, and an alarm in it is not false', () => {
    expect(judged([[0, 5]], { onset: 0, end: 6 })).toEqual({ onAtStart: 1, alarms: 1, alarmDays: 6 });
  });

  it('an alarm whose crisis may come after the last day is neither false nor useful', () => {
    // A crisis needs three days to be known: the last onset that can be seen is on day 57.
    expect(judged([[47, 48]])).toMatchObject({ falseAlarms: 1 });
    expect(judged([[48, 59]])).toEqual({ alarms: 1, undecided: 1, alarmDays: 12 });
  });

  it.each([
    ['always on: needless until ten days before, and after, as far as can be known', [0, 59], 20 + 11, 0],
    ['on through the horizon and the crisis: nothing wrong', [20, 36], 0, 0],
    ['a day earlier', [19, 36], 1, 0],
    ['on for the second half of the crisis', [33, 36], 0, 3],
    ['after it', [37, 40], 4, 7],
    ['at the end, where nothing can be known', [55, 59], 0, 7],
  ] as const)('counts days on the wrong side: %s', (_, spell, falseDays, missedDays) => {
    const counts = judgeAlarms(alarmsOn(spell), [crisis], rule, 3);
    expect([counts.falseDays, counts.missedDays]).toEqual([falseDays, missedDays]);
  });

  it('finds spells at the edges and above the level', () => {
    expect(spellsAtOrAbove([3, 1, 4, 3, 2, 3], 3)).toEqual([
      { start: 0, end: 0 },
      { start: 2, end: 3 },
      { start: 5, end: 5 },
    ]);
    expect(defaultAlarm.horizonDays).toBeGreaterThan(defaultAlarm.neededLeadDays);
  });
});

describe('crises', () => {
  const people = (...runs: readonly (readonly [number, number])[]) =>
    Array.from({ length: 40 }, (_, day) => (runs.some(([from, to]) => day >= from && day <= to) ? 11 : 10));
  const found = (...runs: readonly (readonly [number, number])[]) =>
    crisesIn(people(...runs), { over: 10, days: 3 }).map(({ onset, end }) => [onset, end]);

  it('are runs of so many days above the number, not at it', () => {
    expect(found([5, 7])).toEqual([[5, 7]]);
    expect(found([5, 6])).toEqual([]);
    expect(found()).toEqual([]);
    expect(found([0, 39])).toEqual([[0, 39]]);
    expect(found([37, 39])).toEqual([[37, 39]]);
  });

  it('with fewer than seven days between them are one', () => {
    expect(found([5, 8], [15, 18])).toEqual([[5, 18]]);
    expect(found([5, 8], [16, 19])).toEqual([
      [5, 8],
      [16, 19],
    ]);
  });

  it('are not joined by a run that is too short', () => {
    expect(found([5, 8], [12, 12], [18, 20])).toEqual([
      [5, 8],
      [18, 20],
    ]);
  });
});

describe('flapping', () => {
  it.each([
    [[1, 2, 1, 1], 1],
    [[1, 2, 2, 2, 1], 1],
    [[1, 2, 2, 2, 2, 1], 0],
    [[1, 1, 1, 1], 0],
    [[3, 2, 1, 1], 0],
    [[1, 2, 3, 2, 2, 2], 1],
    [[1, 2, 3, 1], 2],
    [[1, 2, 1, 2, 1, 2], 2],
    [[2, 4, 3, 3, 3, 3], 1],
  ])('%j: %d rises undone within three days', (levels, expected) => {
    expect(flaps(levels)).toBe(expected);
  });
});
