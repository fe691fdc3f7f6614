import type { Column } from '../../experiment/outcomes/columns.ts';
import type { Variant } from '../../experiment/run/design.ts';
import { modelledActions } from '../../experiment/run/enabledActions.ts';
import type { Allocation } from '../../experiment/run/runAdaptive.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { selectBest, usualAim, wintersWanted } from '../selection/selectBest.ts';
import { byVariant, type SummariesById } from './actionsExperiment.ts';
import { benefits, rankingAim, type RankedBy } from './actionRanking.ts';

/**
 * Spends winters where they decide which action helps most, within the plan and alone. All variants get the winters of
 * the first stage. After that, only variants that are still in one of the two races get more, with the plan and no
 * actions for as long as those need them. Variants that are in no race get every winter, and so do all variants where
 * nothing can be ranked.
 */
export function actionsAllocation(
  scenario: Scenario,
  variants: readonly Variant[],
  outcome: string,
  indifference?: number,
): Allocation {
  return (summaries) => {
    const each = byVariant(variants, summaries);
    const column = summaries[0].columnNamed(outcome);
    const raced = new Map([
      ...racedBy(scenario, each, 'less', column, indifference),
      ...racedBy(scenario, each, 'alone', column, indifference),
    ]);
    const own = variants.map(({ id }) => (isBase(id) ? 0 : (raced.get(id) ?? Infinity)));
    const most = Math.max(...own);
    return variants.map(({ id }, at) => (isBase(id) ? most : own[at]));
  };
}

/** The winters that the variants of one race should have, by their ids. */
function racedBy(
  scenario: Scenario,
  each: SummariesById,
  by: RankedBy,
  column: Column,
  indifference?: number,
): [string, number][] {
  const ids = modelledActions(scenario).map((id) => `${by}-${id}`);
  if (ids.some((id) => !each.has(id)) || column.better === 'none') return [];
  if (ids.some((id) => each.get(id)!.replications < usualAim.firstStage))
    return ids.map((id) => [id, usualAim.firstStage]);
  const aim = rankingAim(each, column, indifference);
  if (aim === null) return [];
  const values = benefits(scenario, each, by, column);
  const wanted = wintersWanted(values, selectBest(values, aim), aim);
  return ids.map((id, at) => [id, wanted[at]]);
}

function isBase(id: string): boolean {
  return id === 'plan' || id === 'none';
}
