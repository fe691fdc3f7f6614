import { Worker } from 'node:worker_threads';
import type { WorkerRequest } from '../../../workers/nodeMessages.ts';
import type { Shard, ShardReply } from '../../experiment/shard.ts';

interface Asked {
  readonly resolve: (reply: ShardReply) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread that simulates shards in the order in which they were given. If it ends, the rest are rejected. */
export class PoolWorker {
  private readonly thread: Worker;
  private readonly asked: Asked[] = [];
  private loss: Error | undefined;

  constructor(file: URL) {
    // not the flags of this process: --input-type, for one, would keep the thread from starting
    this.thread = new Worker(file, { execArgv: [] });
    this.thread.on('message', (reply: ShardReply) => this.asked.shift()?.resolve(reply));
    this.thread.on('error', (error: Error) => this.lose(error));
    this.thread.on('messageerror', (error: Error) => this.lose(error));
    this.thread.on('exit', (code) => this.lose(new Error(`the thread ended with code ${code}`)));
  }

  get isLost(): boolean {
    return this.loss !== undefined;
  }

  /** Shards that were given and are not yet finished. */
  get load(): number {
    return this.asked.length;
  }

  tell(request: WorkerRequest): void {
    this.thread.postMessage(request);
  }

  run(shard: Shard): Promise<ShardReply> {
    if (this.loss !== undefined) return Promise.reject(this.loss);
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.tell({ kind: 'run', shard });
    });
  }

  end(): void {
    void this.thread.terminate();
  }

  private lose(error: Error): void {
    this.loss ??= error;
    for (const { reject } of this.asked.splice(0)) reject(this.loss);
  }
}
