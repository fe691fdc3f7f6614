import type { Runner } from '../../src/experiment/run/runner.ts';
import type { Shard, ShardReply } from '../../src/experiment/shard.ts';
import { uniform } from '../../src/sim/random/uniform.ts';

/** Answers any of the shards it holds next, by a seed, and keeps what it was asked. */
export class ShuffledRunner implements Runner {
  readonly width: number;
  readonly asked: Shard[] = [];
  readonly opened: string[] = [];
  private readonly reply: (shard: Shard) => ShardReply;
  private readonly seed: number;
  private readonly held: (() => void)[] = [];
  private draws = 0;

  constructor(width: number, seed: number, reply: (shard: Shard) => ShardReply) {
    this.width = width;
    this.seed = seed;
    this.reply = reply;
  }

  async open(hash: string): Promise<void> {
    this.opened.push(hash);
  }

  run(shard: Shard): Promise<ShardReply> {
    this.asked.push(shard);
    return new Promise((resolve, reject) => {
      this.held.push(() => {
        try {
          resolve(this.reply(shard));
        } catch (error) {
          reject(error as Error);
        }
      });
      // Some time later, so that all lanes have handed in their shards.
      setTimeout(() => this.answerOne(), 0);
    });
  }

  close(): void {}

  private answerOne(): void {
    const at = Math.floor(uniform(this.seed, this.draws++, 1) * this.held.length);
    const [answer] = this.held.splice(at, 1);
    answer();
  }
}
