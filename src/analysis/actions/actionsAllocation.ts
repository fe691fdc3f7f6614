import type { Column } from '../../experiment/columns.ts';
import { ByVariant, byVariant, keyOfVariant, type VariantKey } from '../../experiment/byVariant.ts';
import type { Variant } from '../../experiment/design.ts';
import { modelledActions } from '../../experiment/enabledActions.ts';
import type { Allocation } from '../../experiment/runInSteps.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { selectBest, usualAim, wintersWanted } from '../selection/selectBest.ts';
import type { SummariesByVariant } from './actionsExperiment.ts';
import { benefits, measuredBy, rankingAim, type RankedBy } from './actionRanking.ts';

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
    const raced = new ByVariant([
      ...racedBy(scenario, each, 'less', column, indifference),
      ...racedBy(scenario, each, 'alone', column, indifference),
    ]);
    const own = variants.map((one) => (isBase(one) ? 0 : (raced.get(keyOfVariant(one)) ?? Infinity)));
    const most = Math.max(...own);
    return variants.map((one, at) => (isBase(one) ? most : own[at]));
  };
}

/** The winters that the variants of one race should have. */
function racedBy(
  scenario: Scenario,
  each: SummariesByVariant,
  by: RankedBy,
  column: Column,
  indifference?: number,
): [VariantKey, number][] {
  const racing = modelledActions(scenario).map((id) => measuredBy(by, id));
  if (racing.some((one) => !each.has(one)) || column.better === 'none') return [];
  if (racing.some((one) => each.of(one).replications < usualAim.firstStage))
    return racing.map((one) => [one, usualAim.firstStage]);
  const aim = rankingAim(each, column, indifference);
  if (aim === null) return [];
  const values = benefits(scenario, each, by, column);
  const wanted = wintersWanted(values, selectBest(values, aim), aim);
  return racing.map((one, at) => [one, wanted[at]]);
}

/** Whether a variant is the plan or no actions, against which the others are measured. */
export function isBase({ policy }: Variant): boolean {
  return 'actions' in policy;
}
