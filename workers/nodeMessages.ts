import type { Shard } from '../src/experiment/shard.ts';
import type { Scenario } from '../src/scenario/schema/scenario.ts';

/** What the pool sends: a scenario to open, then shards that name it by its hash. Replies come in the order of shards. */
export type WorkerRequest =
  | { readonly kind: 'open'; readonly hash: string; readonly scenario: Scenario }
  | { readonly kind: 'run'; readonly shard: Shard };
