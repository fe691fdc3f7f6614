import type { Column } from '../../experiment/outcomes/columns.ts';
import { modelledActions } from '../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { pairedValues } from '../difference.ts';
import { meanEstimate } from '../estimate.ts';
import { selectBest, type Selection, type SelectionAim, usualAim } from '../selection/selectBest.ts';
import type { SummariesById } from './actionsExperiment.ts';

/** What actions are ranked by: what each does within the plan, or on its own. */
export type RankedBy = 'less' | 'alone';

/** Which action helps most, according to the winters so far. */
export interface Ranking {
  /** Modelled actions, the most helpful first. Those still in the race come before those that were beaten. */
  readonly order: readonly string[];
  /** Whether the first has beaten all others. */
  readonly separated: boolean;
  /** Actions that are not clearly different from the first yet, without the first. Empty once separated. */
  readonly notYet: readonly string[];
  /** Differences of the mean smaller than this do not matter, in the outcome's unit. */
  readonly indifference: number;
  /** Chance that the first is the best where the best leads by the indifference. */
  readonly confidence: number;
}

/** What does not matter, unless it is said: this share of the mean without actions. */
const usualShare = 0.01;

/** How much better the outcome is with each action than without, by modelled action and winter. More is better. */
export function benefits(
  scenario: Scenario,
  each: SummariesById,
  by: RankedBy,
  { id, better }: Column,
): Float64Array[] {
  const sign = better === 'low' ? -1 : 1;
  const [plan, none] = [each.get('plan')!, each.get('none') ?? each.get('plan')!];
  return modelledActions(scenario).map((action) => {
    const other = each.get(`${by}-${action}`)!;
    const [without, withIt] = by === 'less' ? [other, plan] : [none, other];
    return pairedValues(without.column(id), withIt.column(id)).map((one) => sign * one);
  });
}

/**
 * What the selection is to be sure of. The usual indifference is a hundredth of the mean without actions in the winters
 * of the first stage, to one figure. Null where nothing can be ranked: neither way of the outcome is better, or it is 0
 * without actions.
 */
export function rankingAim(each: SummariesById, column: Column, indifference?: number): SelectionAim | null {
  if (column.better === 'none') return null;
  const none = each.get('none') ?? each.get('plan')!;
  const mean = meanEstimate(none.column(column.id).slice(0, usualAim.firstStage))?.mean ?? 0;
  const usual = Number((usualShare * Math.abs(mean)).toPrecision(1));
  const amount = indifference ?? usual;
  return amount > 0 ? { ...usualAim, indifference: amount } : null;
}

/** The ranking of the modelled actions. Null where nothing can be ranked. */
export function rankingOf(
  scenario: Scenario,
  each: SummariesById,
  by: RankedBy,
  column: Column,
  indifference?: number,
): Ranking | null {
  const ids = modelledActions(scenario);
  const aim = rankingAim(each, column, indifference);
  if (aim === null || ids.some((id) => !each.has(`${by}-${id}`))) return null;
  const values = benefits(scenario, each, by, column);
  const selection = selectBest(values, aim);
  const order = orderOf(values, selection);
  return {
    order: order.map((at) => ids[at]),
    separated: selection.separated,
    notYet: selection.alive.slice(1).map((at) => ids[at]),
    indifference: aim.indifference,
    confidence: aim.confidence,
  };
}

/** Those in the race, then the beaten, each by their means. */
function orderOf(values: readonly Float64Array[], { alive, eliminated }: Selection): number[] {
  const mean = (at: number) => meanEstimate(values[at])?.mean ?? -Infinity;
  const beaten = eliminated.map(({ system }) => system).sort((a, b) => mean(b) - mean(a));
  return [...alive, ...beaten];
}
