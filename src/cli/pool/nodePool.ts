import type { Runner } from '../../experiment/run/runner.ts';
import type { Shard, ShardReply } from '../../experiment/shard.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { PoolWorker } from './poolWorker.ts';

/**
 * Threads as a Runner. A lost thread rejects its shards and is replaced when the next shard comes; who hands the shards
 * out decides how often one is tried again.
 */
export class NodePool implements Runner {
  readonly width: number;
  private readonly file: URL;
  private readonly opened = new Map<string, Scenario>();
  private readonly workers: PoolWorker[];

  constructor(width: number, file: URL) {
    this.width = width;
    this.file = file;
    this.workers = Array.from({ length: width }, () => new PoolWorker(file));
  }

  async open(hash: string, scenario: Scenario): Promise<void> {
    if (this.opened.has(hash)) return;
    this.opened.set(hash, scenario);
    for (const worker of this.workers) worker.tell({ kind: 'open', hash, scenario });
  }

  /** Gives the shard to the least busy thread at once, so that one waits there when the present one is done. */
  run(shard: Shard): Promise<ShardReply> {
    this.replaceLost();
    const worker = this.workers.reduce((best, other) => (other.load < best.load ? other : best));
    return worker.run(shard);
  }

  close(): void {
    for (const worker of this.workers) worker.end();
  }

  private replaceLost(): void {
    this.workers.forEach((worker, at) => {
      if (worker.isLost) this.workers[at] = this.start();
    });
  }

  private start(): PoolWorker {
    const worker = new PoolWorker(this.file);
    for (const [hash, scenario] of this.opened) worker.tell({ kind: 'open', hash, scenario });
    return worker;
  }
}
