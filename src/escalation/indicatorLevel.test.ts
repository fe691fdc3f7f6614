import { describe, expect, it } from 'vitest';
import { compileBands } from './bands.ts';
import { IndicatorLevel, type Steps } from './indicatorLevel.ts';

/** Level 2 from 40, 3 from 60, 4 from 100. */
const bands = compileBands({
  closedEdge: 'lower',
  running: [
    { level: 1, to: 40 },
    { level: 2, from: 40, to: 60 },
    { level: 3, from: 60, to: 100 },
    { level: 4, from: 100 },
  ],
  printed: [],
});

const usual: Steps = { up: 1, down: 3, margin: 0.1, missingKeptDays: 2 };
const capacity: Steps = { ...usual, up: 2 };

/** A morning's value, or `[value]` for a second reading of the same day, or null for a missing one. */
type Reading = number | null | readonly [number];

function levelsOf(steps: Steps, readings: readonly Reading[]): number[] {
  const indicator = new IndicatorLevel(bands, steps);
  return readings.map((reading) => {
    if (typeof reading === 'object' && reading !== null) indicator.read(reading[0], false);
    else indicator.read(reading, true);
    return indicator.absent ? 0 : indicator.level;
  });
}

describe('IndicatorLevel', () => {
  it.each<[string, Steps, Reading[], number[]]>([
    ['one reading steps up, as far as the value says', usual, [10, 120], [1, 4]],
    ['a capacity indicator needs two readings', capacity, [10, 120, 120], [1, 1, 4]],
    ['two readings that are not in a row do not count', capacity, [120, 10, 120, 10], [1, 1, 1, 1]],
    ['two readings in a row at different levels step up to the lower of them', capacity, [120, 45], [1, 2]],
    ['three readings better than the edge by 10% step down', usual, [45, 35, 35, 35], [2, 2, 2, 1]],
    ['readings within the margin do not count', usual, [45, 37, 37, 37, 37], [2, 2, 2, 2, 2]],
    [
      'one reading within the margin begins the count anew',
      usual,
      [45, 35, 35, 37, 35, 35, 35],
      [2, 2, 2, 2, 2, 2, 1],
    ],
    [
      'one level at a time, by its own edge',
      usual,
      [120, 10, 10, 10, 10, 10, 10, 10],
      [4, 4, 4, 3, 3, 3, 2, 2],
    ],
    ['a value back at the level begins the count anew', usual, [45, 35, 35, 45, 35, 35], [2, 2, 2, 2, 2, 2]],
    ['0 readings to step down: at once and without a margin', { ...usual, down: 0 }, [120, 39], [4, 1]],
    ['1 reading to step down, one level a reading', { ...usual, down: 1 }, [120, 39, 30, 30], [4, 3, 2, 1]],
    ['a second reading raises at once where one reading is enough', usual, [10, [120]], [1, 4]],
    ['a second reading raises nothing where two are needed', capacity, [10, [120], [120]], [1, 1, 1]],
    ['a second reading is none of the two that are needed', capacity, [120, [120], 120], [1, 1, 4]],
    ['a better second reading does not undo a morning’s count', capacity, [120, [10], 120], [1, 1, 4]],
    ['even where falling takes no reading', { ...capacity, down: 0 }, [120, [10], 120], [1, 1, 4]],
    ['a second reading does not lower', usual, [45, 35, 35, [10]], [2, 2, 2, 2]],
    ['a second reading does not undo the count down', usual, [45, 35, 35, [45], 35], [2, 2, 2, 2, 1]],
    [
      'a second reading that raises begins the count down anew',
      usual,
      [45, 35, 35, [70], 35, 35, 35],
      [2, 2, 2, 3, 3, 3, 2],
    ],
    [
      'a missing reading leaves the level for two days, then it is left out',
      usual,
      [45, null, null, null],
      [2, 2, 2, 0],
    ],
    ['reported again, it is back at its level', usual, [45, null, null, null, 45], [2, 2, 2, 0, 2]],
    ['before the first reading it is left out', usual, [null, 45], [0, 2]],
    [
      '0 days kept: a missing reading is left out at once',
      { ...usual, missingKeptDays: 0 },
      [45, null],
      [2, 0],
    ],
  ])('%s', (_, steps, readings, levels) => {
    expect(levelsOf(steps, readings)).toEqual(levels);
  });

  it('says what was reported last, and keeps the value that stands in for it', () => {
    const indicator = new IndicatorLevel(bands, usual);
    indicator.read(45, true);
    indicator.read(null, true);
    expect([indicator.shown, indicator.value, indicator.level]).toEqual([null, 45, 2]);
  });

  it('is new after it is cleared', () => {
    const indicator = new IndicatorLevel(bands, capacity);
    indicator.read(120, true);
    indicator.clear();
    indicator.read(120, true);
    expect(indicator.level).toBe(1);
  });
});
