import type { Aggregation } from '../../scenario/schema/escalation.ts';
import type { SystemState } from './aggregate.ts';
import { worst } from './worst.ts';

/**
 * The system's level from the share of areas at each level. 2 when at least `someAreas` areas are at 2 or more. 3 when
 * the system-wide share of areas is at 2 or more, and the stated share at 3 or more. 4 when the system-wide share is at
 * 3 or more and, where the rule requires it, capacity is exhausted. Without areas, the system's own indicators decide.
 */
export function someAreas(rule: Extract<Aggregation, { kind: 'someAreas' }>, state: SystemState): number {
  const { areaLevels } = state;
  if (areaLevels.length === 0) return worst(state.county.map((one) => one.level));
  const shareAt = (level: number) => areaLevels.filter((one) => one >= level).length / areaLevels.length;
  const countAtTwo = areaLevels.filter((one) => one >= 2).length;
  if (shareAt(3) >= rule.systemWideShare && (!rule.capacityExhausted || state.exhausted)) return 4;
  if (shareAt(2) >= rule.systemWideShare && shareAt(3) >= rule.shareAtThree) return 3;
  return countAtTwo >= rule.someAreas ? 2 : 1;
}
