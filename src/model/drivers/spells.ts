import type { Driver } from '../../scenario/schema/driver.ts';
import { type SpellSeason, spellSeasons } from '../../scenario/window/spellSeasons.ts';
import { poissonInverse } from '../../sim/distributions/poissonInverse.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { uniform } from '../../sim/random/uniform.ts';
import { samplerOf } from '../compile/samplers.ts';
import type { DriverContext, LevelWriter } from './driverLevels.ts';

/**
 * Random spells: a Poisson number in each season that has counted days, each spell with its start, length and level.
 * Overlaps have the higher level. The season with the most counted days has the driver's own draws, each other season
 * its own.
 */
export function compileSpells(
  spells: Extract<Driver, { kind: 'spells' }>,
  context: DriverContext,
): LevelWriter {
  const { origin, windowStart, windowEnd } = context.timeline;
  const counted = { from: origin + windowStart, to: origin + windowEnd - 1 };
  const seasons = spellSeasons(spells.from, spells.to, counted);
  const length = samplerOf(spells.lengthDays);
  const level = samplerOf(spells.level);
  return (keyA, keyB, levels) => {
    levels.fill(0);
    for (const season of seasons) {
      const [a, b] = keyOf(season, keyA, keyB);
      const number = poissonInverse(spells.perSeason, uniform(a, b, 0));
      for (let k = 0; k < number; k++) {
        const first = season.from - origin + uniform(a, b, 3 * k + 1) * (season.to - season.from + 1);
        const last = first + length.draw(uniform(a, b, 3 * k + 2));
        const height = level.draw(uniform(a, b, 3 * k + 3));
        for (let day = Math.max(0, Math.floor(first)); day < last && day < levels.length; day++) {
          levels[day] = Math.max(levels[day], height);
        }
      }
    }
  };
}

function keyOf({ offset }: SpellSeason, keyA: number, keyB: number): readonly [number, number] {
  return offset === 0 ? [keyA, keyB] : [childA(keyA, keyB, offset), childB(keyA, keyB, offset)];
}
