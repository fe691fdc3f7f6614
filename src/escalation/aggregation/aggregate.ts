import type { Aggregation } from '../../scenario/schema/escalation.ts';
import { nthWorst } from './nthWorst.ts';
import { score } from './score.ts';
import { someAreas } from './someAreas.ts';
import { worst } from './worst.ts';

/** A part that has a level: an indicator in an area, a county indicator, or an area itself. */
export interface Rated {
  readonly level: number;
  /** Whether it is a capacity indicator, and whether it is at the worst level that it has. */
  readonly capacity: boolean;
  readonly atWorst: boolean;
  readonly weight: number;
  readonly points: number;
  readonly maximumPoints: number;
}

/** The state that the system's level is worked out from. */
export interface SystemState {
  readonly areaLevels: readonly number[];
  /** Indicators of the system itself. Absent indicators are left out. */
  readonly county: readonly Rated[];
  /** Indicators of all areas. */
  readonly inAreas: readonly Rated[];
  /** True when a capacity indicator is at 4 for the system or, where it is by area, in every area. */
  readonly exhausted: boolean;
}

/** The level of an area from its indicators. 1 when there are none. */
export function areaLevel(rule: Aggregation, indicators: readonly Rated[]): number {
  switch (rule.kind) {
    case 'worst':
      return worst(indicators.map((one) => one.level));
    case 'nthWorst':
      return nthWorst(rule, indicators);
    case 'score':
      return score(rule, indicators);
    case 'someAreas':
      throw new Error('the rule someAreas is for the system, not for an area');
  }
}

/** The level of the system from its areas and its own indicators. */
export function systemLevel(rule: Aggregation, state: SystemState): number {
  switch (rule.kind) {
    case 'worst':
      return worst([...state.areaLevels, ...state.county.map((one) => one.level)]);
    case 'nthWorst':
      return nthWorst(rule, [...state.areaLevels.map(asRated), ...state.county]);
    case 'score':
      return score(rule, [...state.inAreas, ...state.county]);
    case 'someAreas':
      return someAreas(rule, state);
  }
}

function asRated(level: number): Rated {
  return { level, capacity: false, atWorst: false, weight: 1, points: level - 1, maximumPoints: 3 };
}
