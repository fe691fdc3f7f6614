import type { Column } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { columnDifference, columnEstimate } from '../columnEstimate.ts';
import { type Difference, pairedValues } from '../difference.ts';
import type { Estimate } from '../estimate.ts';
import { orderQuantile } from '../orderQuantile.ts';

/** The plan as written, compared with no actions: the outcome without it, its cost, and what is left at the end. */
export interface PlanFigures {
  /** The chosen outcome with no actions. */
  readonly without: Estimate | null;
  readonly cost: Estimate | null;
  /** Ends of the middle half of the winters by cost. Null where there are too few winters. */
  readonly costOfHalf: { readonly low: number; readonly high: number } | null;
  /** Debts at the end of the winter: the plan less no actions. */
  readonly leftBehind: readonly { readonly outcome: string; readonly value: Difference }[];
}

/** Works out the figures of a plan from its winters and the same winters without actions. */
export function planFigures(none: Summary, plan: Summary, outcome: string): PlanFigures {
  const costs = plan.columnNamed('costOfActions');
  const debts = plan.scenario.outcomes.filter(({ kind }) => kind === 'debt').map(({ id }) => `${id}.end`);
  const [low, high] = [0.25, 0.75].map((at) => orderQuantile(plan.column(costs.id), at).value);
  return {
    without: columnEstimate(none, none.columnNamed(outcome)),
    cost: columnEstimate(plan, costs),
    costOfHalf: low === null || high === null ? null : { low, high },
    leftBehind: debts.flatMap((id) => {
      const value = columnDifference(none, plan, plan.columnNamed(id));
      return value === null ? [] : [{ outcome: id, value }];
    }),
  };
}

/** A winter, counted from 0, and what the action changed in it, in the outcome's unit. */
export interface MarkedWinter {
  readonly winter: number;
  readonly change: number;
}

/** The winters in which an action did most, for better and for worse. Null where there is none. */
export interface ExtremeWinters {
  readonly helped: MarkedWinter | null;
  readonly harmed: MarkedWinter | null;
}

/** Finds these winters from the plan without the action and the plan. Of several equal winters, the first. */
export function extremeWinters(without: Summary, plan: Summary, { id, better }: Column): ExtremeWinters {
  const sign = better === 'low' ? -1 : 1;
  const changes = pairedValues(without.column(id), plan.column(id));
  let [helped, harmed]: [MarkedWinter | null, MarkedWinter | null] = [null, null];
  changes.forEach((change, winter) => {
    const gain = sign * change;
    if (gain > (helped === null ? 0 : sign * helped.change)) helped = { winter, change };
    if (gain < (harmed === null ? 0 : sign * harmed.change)) harmed = { winter, change };
  });
  return { helped, harmed };
}
