import { pairedTable, type PairedRow } from '../../analysis/pairedTable.ts';
import type { Variant } from '../../experiment/design.ts';
import type { Summary } from '../../experiment/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Asked } from './asked.ts';

/** The plan against other policies in the same winters. */
export interface Comparison {
  readonly asked: Asked;
  readonly scenario: Scenario;
  /** Winters of each. */
  readonly winters: number;
  /** The policies other than the plan, in order. */
  readonly others: readonly ComparedPolicy[];
}

/** One policy and how the plan differs from it. */
export interface ComparedPolicy {
  readonly id: string;
  readonly title: string;
  /** Every outcome: from this policy to the plan. */
  readonly rows: readonly PairedRow[];
}

/** Takes down how a comparison stands; the first variant is the plan. */
export function comparisonOf(
  summaries: readonly Summary[],
  variants: readonly Variant[],
  asked: Asked,
): Comparison {
  const [plan, ...others] = summaries;
  return {
    asked,
    scenario: plan.scenario,
    winters: plan.replications,
    others: others.map((summary, at) => {
      const { id, title } = variants[at + 1];
      return { id, title, rows: pairedTable(summary, plan) };
    }),
  };
}
