import type { Variant } from '../../experiment/design.ts';
import type { ExperimentResult } from '../../experiment/experimentOptions.ts';
import { modelledActions } from '../../experiment/enabledActions.ts';
import { runInSteps, type StepsOptions } from '../../experiment/runInSteps.ts';
import type { Ran } from '../../experiment/sameWinters.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { actionsAllocation } from './actionsAllocation.ts';
import type { ActionRuns } from './actionsDocument.ts';
import {
  actionVariants,
  byVariant,
  orderedWinters,
  pairVariants,
  shareVariants,
  strongestPairs,
} from './actionsExperiment.ts';

/** What is asked about the actions of a plan, and what runs it. */
export interface ActionsQuestion extends Omit<StepsOptions, 'waves' | 'before' | 'allocation' | 'onSummary'> {
  readonly scenario: Scenario;
  readonly outcome: string;
  /** Winters from which fair shares are computed; 0 for none. */
  readonly shares: number;
  /** Pairs of actions to be looked into, of those that seem to interact most. */
  readonly pairs: number;
  readonly indifference?: number;
  /** Every winter of every variant, also of those that are out of the race. */
  readonly everyWinter?: boolean;
}

/** What was run and how the last part of it ended. */
export interface ActionsAnswer {
  readonly runs: ActionRuns;
  readonly ended: ExperimentResult;
}

/**
 * Runs what the actions of a plan are judged by: each within the plan and alone, as long as it is in the race; then the
 * coalitions of the fair share; then the pairs that they point to. Nothing is run twice, nor a winter that is the same as
 * one that was run.
 */
export async function runActions(question: ActionsQuestion): Promise<ActionsAnswer> {
  const { scenario, outcome, indifference } = question;
  const variants = actionVariants(scenario);
  const waves = [variants.filter(isBase), variants.filter((one) => !isBase(one))];
  const all = waves.flat();
  const allocation =
    question.everyWinter === true ? undefined : actionsAllocation(scenario, all, outcome, indifference);
  const main = await runInSteps({ ...question, waves, allocation });
  const runs: ActionRuns = {
    each: byVariant(all, main.summaries),
    shares: new Map(),
    pairs: [],
    indifference,
  };
  const winters = Math.min(question.shares, question.replications);
  if (main.kind !== 'done' || winters === 0 || modelledActions(scenario).length < 2)
    return { runs, ended: main };
  return runShares({ ...question, replications: winters }, runs, ranOf(all, main));
}

/** A coalition is compared with the one before it in its order, which is one action smaller. */
async function runShares(
  question: ActionsQuestion,
  runs: ActionRuns,
  before: readonly Ran[],
): Promise<ActionsAnswer> {
  const { scenario, seed, outcome } = question;
  const variants = shareVariants(scenario);
  const ended = await runInSteps({ ...question, waves: variants.map((one) => [one]), before });
  if (ended.kind !== 'done') return { runs, ended };
  const shares = byVariant(variants, ended.summaries);
  const orders = orderedWinters(scenario, seed, shares, outcome);
  const strongest = strongestPairs(scenario, orders, question.pairs);
  const shared = { ...runs, shares };
  if (strongest.length === 0) return { runs: shared, ended };
  return runPairs(question, shared, strongest, [...before, ...ranOf(variants, ended)]);
}

async function runPairs(
  question: ActionsQuestion,
  runs: ActionRuns,
  strongest: readonly (readonly [string, string])[],
  before: readonly Ran[],
): Promise<ActionsAnswer> {
  const have = (action: string) => runs.each.get(`less-${action}`)!.replications;
  const wanted = strongest.map((pair) => Math.min(...pair.map(have)));
  const waves = [pairVariants(question.scenario, strongest)];
  const asked = { ...question, replications: Math.max(...wanted), waves, before };
  const ended = await runInSteps({ ...asked, allocation: () => wanted });
  const pairs = strongest.map((pair, at) => ({ pair, summary: ended.summaries[at] }));
  return { runs: ended.kind === 'done' ? { ...runs, pairs } : runs, ended };
}

function isBase({ id }: Variant): boolean {
  return id === 'plan' || id === 'none';
}

function ranOf(variants: readonly Variant[], { summaries }: ExperimentResult): Ran[] {
  return variants.map((variant, at) => ({ variant, summary: summaries[at] }));
}
