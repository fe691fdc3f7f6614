import { runInSteps } from '../../experiment/runInSteps.ts';
import { type Ran, ranOf } from '../../experiment/sameWinters.ts';
import type { ActionRuns } from './actionsDocument.ts';
import {
  byVariant,
  orderedWinters,
  pairVariants,
  shareVariants,
  strongestPairs,
} from './actionsExperiment.ts';
import type { ActionsAnswer, ActionsQuestion } from './runActions.ts';

/**
 * The coalitions of the fair share, each compared with the one before it in its order, which is one action smaller; then the
 * pairs that they point to.
 */
export async function runShares(
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
  return runPairs(question, shared, strongest, [...before, ...ranOf(variants, ended.summaries)]);
}

/** Each pair has as many winters as both of its actions. */
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
