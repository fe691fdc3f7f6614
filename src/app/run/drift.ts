import { frozenExperiment } from '../../analysis/check/checkExperiment.ts';
import type { NoEquilibrium } from '../../analysis/check/checkTypes.ts';
import { stockDrifts, type StockDrift } from '../../analysis/check/drift.ts';
import { withoutEquilibrium } from '../../analysis/check/withoutEquilibrium.ts';
import type { Steps } from '../../analysis/result/steps.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Asked } from './asked.ts';

/** How stocks move in 28 days while the first month is held and no action acts. */
export interface Drift {
  readonly asked: Asked;
  readonly scenario: Scenario;
  readonly winters: number;
  readonly stocks: readonly StockDrift[];
  readonly noEquilibrium: readonly NoEquilibrium[];
}

/** What a drift check runs. */
export const driftExperiment = frozenExperiment;

/** Records how far a drift check has come, in steps. */
export function* driftSteps(summary: Summary, asked: Asked): Steps<Drift> {
  const stocks = stockDrifts(summary);
  yield;
  return {
    asked,
    scenario: summary.scenario,
    winters: summary.replications,
    stocks,
    noEquilibrium: withoutEquilibrium(summary),
  };
}
