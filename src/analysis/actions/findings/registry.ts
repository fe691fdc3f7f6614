import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { SummariesById } from '../actionsExperiment.ts';
import { contradictions } from './contradictions.ts';
import { feedsItsTrigger } from './feedsItsTrigger.ts';
import type { Finding, PlanCheck } from './finding.ts';
import { limits } from './limits.ts';
import { neverFires } from './neverFires.ts';
import { sameStaff } from './sameStaff.ts';
import { tooLate } from './tooLate.ts';

/** Every check of a plan, in the order in which findings are shown. */
export const planChecks: readonly PlanCheck[] = [
  contradictions,
  sameStaff,
  feedsItsTrigger,
  neverFires,
  tooLate,
  limits,
];

/** Everything found about a plan. Before a run (`runs` null) only its text is checked, afterwards its winters too. */
export function planFindings(scenario: Scenario, runs: SummariesById | null): Finding[] {
  return planChecks.flatMap((check) => check(scenario, runs));
}
