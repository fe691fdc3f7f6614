import type { Scenario } from '../../scenario/schema/scenario.ts';
import { enabledActions } from './enabledActions.ts';
import { otherPartsKey } from './policyKey.ts';
import type { Policy } from '../shard.ts';

/** What a policy comes to in one winter. */
export interface InForce {
  /** Whether each action of the scenario is in force. */
  readonly actions: readonly boolean[];
  /** All else of the policy (`otherPartsKey`). */
  readonly others: string;
}

/** What a policy comes to in a winter of a seed (`seedKey`). */
export function inForceOf(
  scenario: Scenario,
  policy: Policy,
  seed: readonly [number, number],
  replication: number,
): InForce {
  return {
    actions: enabledActions(scenario, policy, seed, replication),
    others: otherPartsKey(policy),
  };
}

/**
 * Whether a winter is the same to the last bit under two policies of one scenario. Until its trigger is met, an action is
 * idle: it draws nothing, costs nothing and changes nothing. So the winters are the same unless an action that only one
 * of the policies has in force is wanted. `wanted`: by action, whether it was in the winter of either policy. Actions
 * that a policy leaves out are watched there too.
 */
export function isSameWinter(one: InForce, other: InForce, wanted: Uint8Array): boolean {
  return (
    one.others === other.others &&
    one.actions.every((isOn, action) => isOn === other.actions[action] || wanted[action] === 0)
  );
}
