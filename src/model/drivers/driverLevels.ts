import { dayNumber } from '../../scenario/calendar/dates.ts';
import { keyOf } from '../../scenario/keyOf.ts';
import type { Driver } from '../../scenario/schema/driver.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { drawKeyOf } from '../drawKeyOf.ts';
import type { Timeline } from '../compile/timeline.ts';
import { compileContraction } from './contraction.ts';
import { compileCurve } from './curve.ts';
import { compileNoise } from './noise.ts';
import { compileSpells } from './spells.ts';
import { compileWave } from './wave.ts';

/** Fills `levels` (one for each simulated day) from the driver's own key in one replication. */
export type LevelWriter = (keyA: number, keyB: number, levels: Float64Array) => void;

/** A driver ready to run. It writes its level for every simulated day of a replication. */
export interface CompiledDriver {
  readonly id: string;
  /** Writes the levels. 0 before the first counted day, when no driver acts. */
  write(replicationA: number, replicationB: number, levels: Float64Array): void;
}

/** The facts of the scenario that the kinds of driver need. */
export interface DriverContext {
  readonly timeline: Timeline;
}

/** Compiles one driver of any kind. */
export function compileDriver(driver: Driver, context: DriverContext): CompiledDriver {
  const writeLevels = levelWriter(driver, context);
  const key = drawKeyOf(`driver/${keyOf(driver)}`);
  const scale = 'scale' in driver && typeof driver.scale === 'number' ? driver.scale : 1;
  return {
    id: driver.id,
    write(replicationA, replicationB, levels) {
      writeLevels(childA(replicationA, replicationB, key), childB(replicationA, replicationB, key), levels);
      for (let day = 0; day < levels.length; day++) {
        levels[day] = day < context.timeline.windowStart ? 0 : scale * levels[day];
      }
    },
  };
}

function levelWriter(driver: Driver, context: DriverContext): LevelWriter {
  switch (driver.kind) {
    case 'wave':
      return compileWave(driver, context);
    case 'spells':
      return compileSpells(driver, context);
    case 'contraction':
      return compileContraction(driver, context);
    case 'curve':
      return compileCurve(driver, context);
    case 'noise':
      return compileNoise(driver, context);
  }
}

/** The simulated day of a date. It may be before or after the simulated days. */
export function dayOfDate(timeline: Timeline, isoDate: string): number {
  return dayNumber(isoDate) - timeline.origin;
}
