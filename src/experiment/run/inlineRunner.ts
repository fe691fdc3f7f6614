import type { KernelHost } from '../../model/kernel/kernelHost.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { type PreparedModel, prepareModel } from './prepareModel.ts';
import type { Runner } from './runner.ts';
import { runShard } from './runShard.ts';
import type { Shard, ShardReply } from '../shard.ts';

/** Runs shards one after another in this thread: for tests and small runs. */
export class InlineRunner implements Runner {
  readonly width = 1;
  private readonly models = new Map<string, PreparedModel>();
  private readonly kernel: KernelHost;

  constructor(kernel: KernelHost) {
    this.kernel = kernel;
  }

  async open(hash: string, scenario: Scenario): Promise<void> {
    if (!this.models.has(hash)) this.models.set(hash, prepareModel(scenario, this.kernel));
  }

  async run(shard: Shard): Promise<ShardReply> {
    const model = this.models.get(shard.hash);
    if (model === undefined) throw new Error(`InlineRunner: scenario ${shard.hash} was not opened`);
    return runShard(model, shard);
  }

  close(): void {
    this.models.clear();
  }
}
