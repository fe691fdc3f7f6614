import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Shard, ShardReply } from './shard.ts';

/** Something that runs shards: in this thread, in browser workers, in Node threads. Nothing else knows where. */
export interface Runner {
  /** How many shards it can work on at once. */
  readonly width: number;
  /** Gives every worker a resolved scenario once; shards name it by its `labelsHash` from then on. */
  open(hash: string, scenario: Scenario): Promise<void>;
  /** Runs one shard. A failed winter is a reply; a rejection means that the worker itself is lost. */
  run(shard: Shard): Promise<ShardReply>;
  /** Ends its workers. */
  close(): void;
}
