import { modelledActions } from '../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { actionVariants, shareVariants } from './actionsExperiment.ts';
import type { HowQuestion } from './actionWinters.ts';
import type { ActionGroup } from './furtherVariants.ts';

/** How much to find out about the actions of a plan. */
export interface ActionsRequest {
  /** Winters of each variant, at most. Actions that are out of the race get fewer. */
  readonly replications: number;
  /** Winters from which fair shares are computed; 0 for none. */
  readonly shares: number;
  /** How many pairs of actions to run, of those that seem to interact most. */
  readonly pairs: number;
  /** Differences of the mean smaller than this do not matter for the race. The usual value when not given. */
  readonly indifference?: number;
  /** Runs every winter of every variant, also of those that are out of the race. */
  readonly everyWinter?: boolean;
  /** How many actions to start a level earlier and later too: those that help most within the plan. */
  readonly timing?: number;
  /** Actions to be tested together. */
  readonly groups?: readonly ActionGroup[];
  /** Questions about how single actions worked. */
  readonly how?: readonly HowQuestion[];
}

/** The parts of a run about actions, in the order in which they are run. */
export const actionsParts = ['each', 'further', 'shares', 'pairs', 'how'] as const;
export type ActionsPart = (typeof actionsParts)[number];

/** Winters of each part at most, over all its variants. Winters that will be copied count too. */
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
