import type { Answer, ReachableLevel } from '../../results/answer.ts';
import type { Estimate } from '../../../analysis/estimate.ts';

/** An indicator and how much of a scope's time at a level it was itself at that level. */
export interface Cause {
  readonly id: string;
  readonly name: string;
  readonly days: Estimate;
  /** Of the scope's days at that level, 0-1; null where there are none. */
  readonly share: number | null;
}

/** The indicators that drove a level of a scope, the one present on most days first; those never there are left out. */
export function rankedCauses(answer: Answer, scope: string, level: ReachableLevel): Cause[] {
  const atLevel = answer.document.levels[scope]!.daysAt[level]?.mean ?? 0;
  const causes = answer.scenario.indicators.flatMap(({ id, name }): Cause[] => {
    const days = answer.causes.get(`${scope}.${level}.${id}`);
    if (days === undefined || days.mean === 0) return [];
    return [{ id, name: name ?? id, days, share: atLevel > 0 ? Math.min(1, days.mean / atLevel) : null }];
  });
  return causes.sort((a, b) => b.days.mean - a.days.mean);
}
