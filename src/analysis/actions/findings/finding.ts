import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { SummariesById } from '../actionsExperiment.ts';

/** Something about the plan that its owner should look at, with what shows it. */
export interface Finding {
  readonly kind:
    | 'neverFires'
    | 'tooLate'
    | 'contradiction'
    | 'sameStaff'
    | 'limitNeverReached'
    | 'limitAlwaysHit'
    | 'feedsItsTrigger';
  /** Actions that it is about, by id. */
  readonly actions: readonly string[];
  /** In a sentence or two: what was found, and the figures that show it. */
  readonly text: string;
}

/** A check of the plan: of what it says (`runs` is null before anything was run) or of what came of it. */
export type PlanCheck = (scenario: Scenario, runs: SummariesById | null) => Finding[];
