import { canonicalText } from '../../scenario/hashText.ts';
import type { Policy, Shard } from '../shard.ts';

const nothing: ReadonlySet<string> = new Set();
/** The parts of a policy by which it chooses its actions. */
const choosing: ReadonlySet<string> = new Set(['actions', 'without', 'only', 'firstOf']);

/** All of a policy in one text, whatever parts a policy may have. What tells policies apart compares this text. */
export function policyKey(policy: Policy): string {
  return canonicalText(policy, nothing, false);
}

/** Whether two policies are the same in every part. */
export function samePolicy(one: Policy, other: Policy): boolean {
  return policyKey(one) === policyKey(other);
}

/** All of a policy but the choice of its actions, for which there is `enabledActions`. */
export function otherPartsKey(policy: Policy): string {
  const parts = Object.entries(policy).filter(([part]) => !choosing.has(part));
  return canonicalText(Object.fromEntries(parts), nothing, false);
}

/** All that the reply to a shard depends on. */
export function shardKey(shard: Shard): string {
  return canonicalText(shard, nothing, false);
}
