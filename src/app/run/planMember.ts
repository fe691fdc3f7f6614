import type { MadeFrom } from '../../scenario/inputs/inputs.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { PlanMember } from '../../session/planSession.ts';
import { changesOfAsked } from '../document/changes/changesOfAsked.ts';
import type { Asked } from '../results/asked.ts';

let runs = 0;

/** A scenario to be run with its plan, under a name that no other run has. */
export function memberOf(
  asked: Asked,
  resolved: { readonly scenario: Scenario; readonly hash: string; readonly madeFrom: MadeFrom },
): PlanMember {
  runs += 1;
  return {
    run: String(runs),
    context: { ...resolved, seed: asked.seed, changes: changesOfAsked(asked) ?? [] },
  };
}
