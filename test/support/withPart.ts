import type { Policy } from '../../src/experiment/shard.ts';

/** The policy with one more part, which policies do not have today. */
export function withPart(policy: Policy, part: unknown): Policy {
  return Object.assign({ later: part }, policy);
}
