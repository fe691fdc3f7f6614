import type { Column } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { columnDifference } from '../columnEstimate.ts';
import type { DifferenceResult } from '../result/comparisonDocument.ts';
import type { SummariesById } from './actionsExperiment.ts';
import type { ActionGroup, Shift } from './furtherVariants.ts';

/**
 * The effect of starting an action a level earlier or later: the plan with the action shifted less the plan as written.
 */
export interface ShiftResult {
  readonly level: number;
  readonly value: DifferenceResult | null;
  /** Money for all actions of the plan. */
  readonly cost: DifferenceResult | null;
}

/** What several actions do together. */
export interface GroupResult {
  readonly name: string;
  readonly actions: readonly string[];
  /** The plan less the plan without any of them. */
  readonly less: DifferenceResult | null;
  /** All actions of the group and no others, less no actions. */
  readonly alone: DifferenceResult | null;
  /** The cost of the group in the plan: the plan's money less that of the plan without the group. */
  readonly cost: DifferenceResult | null;
}

const costs = 'costOfActions';

/** A shifted plan against the plan. */
export function shiftResult(plan: Summary, shifted: Summary, { level }: Shift, column: Column): ShiftResult {
  return {
    level,
    value: plainDifference(plan, shifted, column),
    cost: plainDifference(plan, shifted, plan.columnNamed(costs)),
  };
}

/** A group within the plan and alone. */
export function groupResult(
  { plan, none }: { readonly plan: Summary; readonly none: Summary },
  { name, actions }: ActionGroup,
  further: SummariesById,
  column: Column,
): GroupResult {
  const less = further.get(`lessGroup-${name}`)!;
  return {
    name,
    actions,
    less: plainDifference(less, plan, column),
    alone: plainDifference(none, further.get(`aloneGroup-${name}`)!, column),
    cost: plainDifference(less, plan, plan.columnNamed(costs)),
  };
}

/** A paired difference with an interval of its own. */
function plainDifference(from: Summary, to: Summary, column: Column): DifferenceResult | null {
  const difference = columnDifference(from, to, column);
  if (difference === null) return null;
  const { mean, low, high, n } = difference;
  return { mean, low, high, n, together: null };
}
