import { pairedTable, type PairedRow } from '../../analysis/pairedTable.ts';
import type { Steps } from '../../analysis/result/steps.ts';
import type { Variant } from '../../experiment/run/design.ts';
import { engineVersion } from '../../experiment/shard.ts';
import { SameWinters } from '../../experiment/run/sameWinters.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Answer } from './answer.ts';
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

/**
 * The experiment of a comparison. The first variant is the plan. Winters of the plan's run are copied, not handed over
 * whole. So the plan never has more winters than the variants that it is compared with, and every figure is of the
 * stated winters.
 */
export function comparisonExperiment(
  variants: readonly Variant[],
  { seed }: Pick<Asked, 'seed'>,
  replications: number,
  result: Pick<Answer, 'document' | 'summary'> | null,
) {
  const plan = variants[0]!;
  // Winters of an older engine are other winters.
  const isRun =
    result?.document.scenario.hash === plan.hash &&
    result.document.seed === seed &&
    result.document.engineVersion === engineVersion;
  const same = new SameWinters(seed, isRun ? [{ variant: plan, summary: result.summary }] : []);
  const sameWinter = (variant: Variant, replication: number) => same.find(variant, replication);
  return { variants, replications, detail: 'outcomes', sameWinter } as const;
}

/** Records how far a comparison has come. The first variant is the plan. In steps, during which the summaries must not grow. */
export function* comparisonSteps(
  summaries: readonly Summary[],
  variants: readonly Variant[],
  asked: Asked,
): Steps<Comparison> {
  const [plan, ...summariesOfOthers] = summaries;
  const others: ComparedPolicy[] = [];
  for (const [at, summary] of summariesOfOthers.entries()) {
    const { id, title } = variants[at + 1]!;
    others.push({ id, title, rows: pairedTable(summary, plan!) });
    yield;
  }
  return {
    asked,
    scenario: plan!.scenario,
    winters: Math.min(...summaries.map(({ replications }) => replications)),
    others,
  };
}
