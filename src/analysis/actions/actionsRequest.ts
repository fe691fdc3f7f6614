import { modelledActions } from '../../experiment/enabledActions.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { actionVariants, shareVariants } from './actionsExperiment.ts';
import type { HowQuestion } from './actionWinters.ts';
import type { ActionGroup } from './furtherVariants.ts';

/** How much is asked about the actions of a plan. */
export interface ActionsRequest {
  /** Winters of each variant, at most: fewer of actions that are out of the race. */
  readonly replications: number;
  /** Winters from which fair shares are computed; 0 for none. */
  readonly shares: number;
  /** Pairs of actions to be looked into, of those that seem to interact most. */
  readonly pairs: number;
  /** Differences of the mean smaller than this do not matter for the race; the usual when not given. */
  readonly indifference?: number;
  /** Every winter of every variant, also of those that are out of the race. */
  readonly everyWinter?: boolean;
  /** Actions to be started a level earlier and later too: so many of those that help most within the plan. */
  readonly timing?: number;
  /** Actions to be judged as one. */
  readonly groups?: readonly ActionGroup[];
  /** Actions of which it is asked how they worked. */
  readonly how?: readonly HowQuestion[];
}

/** What finding out is made of, in the order in which it is run. */
export const actionsParts = ['each', 'further', 'shares', 'pairs', 'how'] as const;
export type ActionsPart = (typeof actionsParts)[number];

/** Winters of each part at most, over all its variants, those that will be copied counted in. */
export function wintersOfParts(scenario: Scenario, request: ActionsRequest): Record<ActionsPart, number> {
  const { replications, pairs, timing = 0, groups = [], how = [] } = request;
  const count = modelledActions(scenario).length;
  const shares = count < 2 ? 0 : Math.min(request.shares, replications);
  return {
    each: replications * actionVariants(scenario).length,
    further: replications * 2 * (Math.min(timing, count) + groups.length),
    shares: shares * shareVariants(scenario).length,
    how: replications * 2 * how.length,
    pairs: shares === 0 ? 0 : replications * Math.min(pairs, (count * (count - 1)) / 2),
  };
}

/** Winters of a request at most, over all variants and parts. */
export function wintersOfRequest(scenario: Scenario, request: ActionsRequest): number {
  return Object.values(wintersOfParts(scenario, request)).reduce((sum, one) => sum + one, 0);
}
