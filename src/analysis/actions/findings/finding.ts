import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { SummariesById } from '../actionsExperiment.ts';

/** Something about the plan that its owner should check, with the figures that show it. */
export interface Finding {
  readonly kind:
    | 'neverFires'
    | 'tooLate'
    | 'contradiction'
    | 'sameStaff'
    | 'limitNeverReached'
    | 'limitAlwaysHit'
    | 'feedsItsTrigger';
  /** Ids of the actions in question. */
  readonly actions: readonly string[];
  /** In a sentence or two: what was found, and the figures that show it. */
  readonly text: string;
}

/** A check of the plan: of its text, or of its simulated winters too. `runs` is null before anything was run. */
export type PlanCheck = (scenario: Scenario, runs: SummariesById | null) => Finding[];
