import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Shard, ShardReply } from '../shard.ts';

/** Runs shards in this thread, in browser workers or in Node threads. Nothing else knows where. */
export interface Runner {
  /** How many shards it can work on at once. */
  readonly width: number;
  /** Gives every worker a resolved scenario once. From then on, shards name the scenario by its `labelsHash`. */
  open(hash: string, scenario: Scenario): Promise<void>;
  /** Runs one shard. A failed winter is a reply; a rejection means that the worker itself is lost. */
  run(shard: Shard): Promise<ShardReply>;
  /** Ends its workers. */
  close(): void;
}
