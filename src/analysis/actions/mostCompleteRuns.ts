import { policyKey } from '../../experiment/run/policyKey.ts';
import type { Ran } from '../../experiment/run/sameWinters.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { ActionRuns } from './actionsDocument.ts';
import { mostCompleteGroups } from './mostCompleteGroups.ts';

/** How many winters every one of several summaries has. */
export function wintersOfAll(summaries: Iterable<Summary>): number {
  return Math.min(...[...summaries].map(({ replications }) => replications));
}

/**
 * Takes each part from the later runs where they have as many winters of it as the earlier, over all variants and of
 * every variant. Groups and shifts are chosen one by one.
 */
export function mostComplete(earlier: ActionRuns | null, later: ActionRuns): ActionRuns {
  if (earlier === null) return later;
  const [each, shares, pairs, how] = [
    (runs: ActionRuns) => runs.each.values(),
    (runs: ActionRuns) => runs.shares.values(),
    (runs: ActionRuns) => runs.pairs.map(({ summary }) => summary),
    (runs: ActionRuns) => (runs.how ?? []).flatMap(({ plan, without }) => [plan, without]),
  ].map((of) => (holdAsMuch([...of(later)], [...of(earlier)]) ? later : earlier));
  return {
    each: each.each,
    indifference: each.indifference,
    shares: shares.shares,
    pairs: pairs.pairs,
    ...mostCompleteGroups(earlier, later),
    how: how.how,
  };
}

/** Of each scenario and policy the summary with the most winters. */
export function longestOf(all: readonly Ran[]): Ran[] {
  const longest = new Map<string, Ran>();
  for (const ran of all) {
    const key = `${ran.variant.hash} ${policyKey(ran.variant.policy)}`;
    const known = longest.get(key);
    if (known === undefined || known.summary.replications < ran.summary.replications) longest.set(key, ran);
  }
  return [...longest.values()];
}

function holdAsMuch(later: readonly Summary[], earlier: readonly Summary[]): boolean {
  const total = (summaries: readonly Summary[]) =>
    summaries.reduce((sum, { replications }) => sum + replications, 0);
  return (
    earlier.length === 0 || (total(later) >= total(earlier) && wintersOfAll(later) >= wintersOfAll(earlier))
  );
}
