import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { gaugeLevels, levelChanges } from './levelChanges.ts';
import { Levels } from './levels.ts';
import type { LevelChange } from './winterObserver.ts';

const scenario = tinyScenario({
  escalation: { area: { kind: 'worst' }, stepUpReadings: 1, stepDownReadings: 3, stepDownMargin: 0 },
});
const [north, south, system] = [0, 1, 2];

/** The changes of each morning, from what is waiting in the north and in the south (null is not reported). */
function changesOf(mornings: readonly (readonly (number | null)[])[]) {
  const levels = new Levels(scenario);
  levels.clear();
  return mornings.map((values, day): LevelChange[] => {
    const [before, gaugesBefore] = [levels.current.slice(), gaugeLevels(levels)];
    levels.read(
      (place) => values[place],
      true,
      () => true,
    );
    return levelChanges(levels, day, before, gaugesBefore);
  });
}

describe('the causes of a level', () => {
  it('are what moved: an area that is held at its level is no cause of another’s rise', () => {
    // The south is at 3 and then better, held there for two more mornings; the north comes up to 3.
    const changes = changesOf([
      [1, 7],
      [1, 4],
      [7, 4],
    ])[2];
    expect(changes.map(({ area }) => area)).toEqual([north, system]);
    for (const { causes } of changes) {
      expect(causes).toMatchObject([{ area: north, value: 7, level: 3, held: false }]);
    }
    expect(changes[1].already).toMatchObject([{ area: south, value: 4, level: 3, held: true }]);
  });

  it('of a fall are what came down, and what still holds it is said to be held', () => {
    const [, , , fall] = changesOf([
      [1, 10],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(fall[0]).toMatchObject({ area: south, before: 4, after: 3, already: [] });
    expect(fall[0].causes).toMatchObject([{ area: south, value: 1, level: 3, held: true }]);
  });

  it('are never wanting, of a rise or a fall, in an area or in all', () => {
    const reading = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(reading, reading), { minLength: 3, maxLength: 30 }), (mornings) => {
        for (const { area, causes } of changesOf(mornings).flat()) {
          expect(causes.length).toBeGreaterThan(0);
          if (area !== system) expect(causes.every((cause) => cause.area === area)).toBe(true);
        }
      }),
    );
  });
});
