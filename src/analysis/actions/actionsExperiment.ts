import {
  coalitions,
  eachAlone,
  leaveOneOut,
  pairsLeftOut,
  type Variant,
} from '../../experiment/run/design.ts';
import { modelledActions, actionsInOrder } from '../../experiment/run/enabledActions.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { seedKey } from '../../sim/random/seedKey.ts';
import { fairShares, pairScreen, type OrderedWinter } from '../fairShare/fairShares.ts';

/** Summaries by the id of their variant: `plan`, `none`, `less-<action>`, `alone-<action>`, `first-<n>`, `last-<n>`. */
export type SummariesById = ReadonlyMap<string, Summary>;

/**
 * The variants that each action is measured by: the plan, no actions, the plan less each, each alone. None occurs
 * twice.
 */
export function actionVariants(scenario: Scenario): Variant[] {
  return unique([...leaveOneOut(scenario), ...eachAlone(scenario)]);
}

/**
 * The variants that fair shares are computed from. There are none with fewer than two actions: nothing is shared then.
 */
export function shareVariants(scenario: Scenario): Variant[] {
  return coalitions(scenario);
}

/** The variants that show what pairs do together within the plan. */
export function pairVariants(scenario: Scenario, pairs: readonly (readonly [string, string])[]): Variant[] {
  return pairsLeftOut(scenario, pairs);
}

/** Summaries by the ids of their variants, in the same order. */
export function byVariant(variants: readonly Variant[], summaries: readonly Summary[]): Map<string, Summary> {
  return new Map(variants.map(({ id }, at) => [id, summaries[at]]));
}

/** The winters of the fair share for one outcome, from the summaries of `shareVariants`. */
export function orderedWinters(
  scenario: Scenario,
  seed: string,
  summaries: SummariesById,
  outcome: string,
): OrderedWinter[] {
  const ids = modelledActions(scenario);
  const column = (id: string) => summaries.get(id)!.column(outcome);
  const sizes = Array.from({ length: Math.max(0, ids.length - 1) }, (_, at) => at + 1);
  const first = [column('none'), ...sizes.map((size) => column(`first-${size}`)), column('plan')];
  const last = [column('none'), ...sizes.map((size) => column(`last-${size}`)), column('plan')];
  const winters = Math.min(...[...first, ...last].map(({ length }) => length));
  const key = seedKey(seed);
  return Array.from({ length: winters }, (_, winter) => ({
    order: actionsInOrder(scenario, key, winter).map((id) => ids.indexOf(id)),
    first: first.map((values) => values[winter]),
    last: last.map((values) => values[winter]),
  }));
}

/** Each action's share of the plan's whole effect on one outcome, winter by winter. */
export function sharesByAction(
  scenario: Scenario,
  winters: readonly OrderedWinter[],
): ReadonlyMap<string, Float64Array> {
  const ids = modelledActions(scenario);
  const shares = fairShares(winters, ids.length);
  return new Map(ids.map((id, at) => [id, shares[at]]));
}

/** The pairs that seem to interact most, the strongest first: candidates to be run on their own. */
export function strongestPairs(
  scenario: Scenario,
  winters: readonly OrderedWinter[],
  most: number,
): (readonly [string, string])[] {
  const ids = modelledActions(scenario);
  if (ids.length < 2 || winters.length === 0) return [];
  const screen = pairScreen(winters, ids.length);
  return ids
    .flatMap((one, at) => ids.slice(at + 1).map((other, after) => ({ one, other, at, to: at + 1 + after })))
    .map(({ one, other, at, to }) => ({ pair: [one, other] as const, size: Math.abs(screen(at, to)) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ pair }) => pair);
}

function unique(variants: readonly Variant[]): Variant[] {
  return variants.filter(({ id }, at) => variants.findIndex((other) => other.id === id) === at);
}
