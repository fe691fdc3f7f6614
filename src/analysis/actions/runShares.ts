import type { Summary } from '../../experiment/summary/summary.ts';
import {
  byVariant,
  orderedWinters,
  pairVariants,
  shareVariants,
  strongestPairs,
} from './actionsExperiment.ts';
import type { ActionsAnswer, ActionsQuestion, RunPart } from './runActions.ts';

/**
 * Runs the coalitions of the fair share, each compared with the one before it in its order, which has one action less.
 * Then runs the pairs that the shares suggest.
 */
export async function runShares(
  question: ActionsQuestion,
  before: ActionsAnswer,
  run: RunPart,
): Promise<ActionsAnswer> {
  const { scenario, seed, outcome, replications } = question;
  const variants = shareVariants(scenario);
  // Together, since the coalitions of a winter have most of it in common.
  const waves = [variants];
  // Until all coalitions have some winters there is nothing to be shared out.
  const shared = await run('shares', { waves, replications }, before, (summaries) =>
    summaries.every(hasAny) ? { ...before.runs, shares: byVariant(variants, summaries) } : before.runs,
  );
  if (shared.ended.kind !== 'done') return shared;
  const orders = orderedWinters(scenario, seed, shared.runs.shares, outcome);
  const strongest = strongestPairs(scenario, orders, question.pairs);
  return strongest.length === 0 ? shared : runPairs(question, shared, strongest, run);
}

/** Each pair has as many winters as both of its actions. */
function runPairs(
  { scenario }: ActionsQuestion,
  before: ActionsAnswer,
  strongest: readonly (readonly [string, string])[],
  run: RunPart,
): Promise<ActionsAnswer> {
  const { runs } = before;
  const have = (action: string) => runs.each.get(`less-${action}`)!.replications;
  const wanted = strongest.map((pair) => Math.min(...pair.map(have)));
  const options = { waves: [pairVariants(scenario, strongest)], allocation: () => wanted };
  return run('pairs', { ...options, replications: Math.max(...wanted) }, before, (summaries) => ({
    ...runs,
    pairs: strongest.flatMap((pair, at) => (hasAny(summaries[at]) ? [{ pair, summary: summaries[at] }] : [])),
  }));
}

function hasAny({ replications }: Summary): boolean {
  return replications > 0;
}
