import { setImmediate as nextTurn } from 'node:timers/promises';
import { InlineRunner } from '../../experiment/inlineRunner.ts';
import type { Shard, ShardReply } from '../../experiment/shard.ts';

/** Runs shards in this thread, with a pause between two in which a signal to stop or a timer gets its turn. */
export class InterruptibleRunner extends InlineRunner {
  override async run(shard: Shard): Promise<ShardReply> {
    await nextTurn();
    return super.run(shard);
  }
}
