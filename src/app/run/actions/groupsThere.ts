import type { ActionGroup } from '../../../analysis/actions/furtherVariants.ts';
import { modelledActions } from '../../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';

/** Groups that the scenario has whole: one that lost an action would be another question under the same name. */
export function groupsThere(scenario: Scenario, groups: readonly ActionGroup[]): ActionGroup[] {
  return groups.filter((group) => actionsGone(scenario, group).length === 0);
}

/** Ids of a group that are no modelled action of the scenario. */
export function actionsGone(scenario: Scenario, { actions }: ActionGroup): string[] {
  const modelled = modelledActions(scenario);
  return actions.filter((id) => !modelled.includes(id));
}
