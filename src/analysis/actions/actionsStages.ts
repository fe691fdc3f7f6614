import type { Variant } from '../../experiment/design.ts';
import { modelledActions } from '../../experiment/enabledActions.ts';
import type { Summary } from '../../experiment/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import {
  actionVariants,
  orderedWinters,
  pairVariants,
  shareVariants,
  strongestPairs,
  type SummariesById,
} from './actionsExperiment.ts';

/** How much is asked: winters of each variant, winters of the fair shares at most, pairs looked into at most. */
export interface ActionsRequest {
  readonly replications: number;
  readonly shares: number;
  readonly pairs: number;
}

/** What finding out which actions help is made of: each within the plan and alone; fair shares; the strongest pairs. */
export type ActionsPart = 'each' | 'shares' | 'pairs';

/** A step on the way: so many winters of one part, those of earlier steps counted in. */
export interface ActionsStage {
  readonly part: ActionsPart;
  readonly replications: number;
}

/** Winters of the first look at each action, and of the first look at fair shares. */
const FIRST_LOOK = 10;

/**
 * The steps in their order: a first look at everything, then each action in all winters, then fair shares in growing
 * numbers, then the pairs that these point to. What they end with depends on the request alone, not on the steps.
 */
export function actionsStages(scenario: Scenario, request: ActionsRequest): ActionsStage[] {
  const { replications, pairs } = request;
  const shares = modelledActions(scenario).length < 2 ? 0 : Math.min(request.shares, replications);
  const looks = doublings(shares).map((winters): ActionsStage => ({ part: 'shares', replications: winters }));
  return [
    ...(replications > FIRST_LOOK ? [{ part: 'each', replications: FIRST_LOOK } as const] : []),
    ...(replications > FIRST_LOOK ? looks.slice(0, 1) : []),
    { part: 'each', replications },
    ...looks.slice(replications > FIRST_LOOK ? 1 : 0),
    ...(shares > 0 && pairs > 0 ? [{ part: 'pairs', replications } as const] : []),
  ];
}

/** The variants of each and of the shares; those of the pairs are known once the shares are. */
export function stageVariants(scenario: Scenario, part: 'each' | 'shares'): Variant[] {
  return part === 'each' ? actionVariants(scenario) : shareVariants(scenario);
}

/** Winters to be simulated at most, over all variants. */
export function wintersOfRequest(scenario: Scenario, request: ActionsRequest): number {
  const last = new Map(
    actionsStages(scenario, request).map(({ part, replications }) => [part, replications]),
  );
  // No actions and the plan are in the shares too, and are not run again.
  const shared = Math.max(0, stageVariants(scenario, 'shares').length - 2);
  return (
    (last.get('each') ?? 0) * stageVariants(scenario, 'each').length +
    (last.get('shares') ?? 0) * shared +
    (last.get('pairs') ?? 0) * mostPairs(scenario, request)
  );
}

/** A pair of actions with the variant that leaves both out. */
export interface PairVariant {
  readonly pair: readonly [string, string];
  readonly variant: Variant;
}

/** The pairs that the shares point to on one outcome, strongest first; none where there are no shares yet. */
export function strongestPairVariants(
  scenario: Scenario,
  seed: string,
  shares: SummariesById,
  outcome: string,
  most: number,
): PairVariant[] {
  if (shares.size === 0) return [];
  const pairs = strongestPairs(scenario, orderedWinters(scenario, seed, shares, outcome), most);
  const variants = pairVariants(scenario, pairs);
  return pairs.map((pair, at) => ({ pair, variant: variants[at] }));
}

/** Winters that every one of several summaries holds. */
export function wintersOfAll(summaries: Iterable<Summary>): number {
  return Math.min(...[...summaries].map(({ replications }) => replications));
}

function mostPairs(scenario: Scenario, { pairs }: ActionsRequest): number {
  const count = modelledActions(scenario).length;
  return Math.min(pairs, (count * (count - 1)) / 2);
}

/** 10, 20, 40, … up to a number, which is the last. */
function doublings(most: number): number[] {
  if (most < 1) return [];
  const steps: number[] = [];
  for (let step = FIRST_LOOK; step < most; step *= 2) steps.push(step);
  return [...steps, most];
}
