import type { Aggregation } from '../../scenario/schema/escalation.ts';
import type { Rated } from './aggregate.ts';

/**
 * The highest level that at least `count` have reached or passed. 1 when there are fewer. Where the rule allows it, a
 * single capacity indicator at its worst is enough for its level.
 */
export function nthWorst(rule: Extract<Aggregation, { kind: 'nthWorst' }>, rated: readonly Rated[]): number {
  const levels = rated.map((one) => one.level).sort((a, b) => b - a);
  const reached = levels[rule.count - 1] ?? 1;
  if (!rule.capacityAtWorst) return reached;
  return rated.reduce(
    (highest, one) => (one.capacity && one.atWorst ? Math.max(highest, one.level) : highest),
    reached,
  );
}
