import type { Aggregation } from '../../scenario/schema/escalation.ts';
import type { Rated } from './aggregate.ts';

/**
 * The level of the weighted points, as a percentage of the most possible, by the edges of the score. 1 without
 * indicators.
 */
export function score(rule: Extract<Aggregation, { kind: 'score' }>, rated: readonly Rated[]): number {
  let points = 0;
  let most = 0;
  for (const one of rated) {
    points += one.weight * one.points;
    most += one.weight * one.maximumPoints;
  }
  if (most <= 0) return 1;
  return scoreLevel(rule, (100 * points) / most);
}

/** The level of a score from 0 to 100. With closed upper edges, 15 is level 1 and anything above is level 2. */
export function scoreLevel(rule: Extract<Aggregation, { kind: 'score' }>, value: number): number {
  return 1 + rule.edges.filter((edge) => (rule.closedEdge === 'upper' ? value > edge : value >= edge)).length;
}
