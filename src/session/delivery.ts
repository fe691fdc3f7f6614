import type { Shard, ShardReply } from '../experiment/shard.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { ShardHost } from './remoteRunner.ts';

/** A shard whose reply goes straight to a desk. */
export interface Order {
  readonly shard: Shard;
  /** Number of the desk that waits for the reply. */
  readonly desk: number;
  /** Names the reply among those that the desk waits for. */
  readonly key: number;
}

/** A reply on its way from the worker that simulated it to a desk. */
export interface Delivery {
  readonly key: number;
  readonly reply: ShardReply;
}

/** What whoever has the workers says of a shard: its reply comes, or does not. */
export type Dispatched =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'stopped' }
  | Extract<ShardReply, { readonly kind: 'failed' }>;

/** Has shards simulated whose replies are delivered. */
export interface Dispatcher {
  readonly width: number;
  open(hash: string, scenario: Scenario): Promise<void>;
  /** A rejection means that a worker is lost. */
  run(shard: Shard, key: number): Promise<Dispatched>;
}

/** The replies that one desk waits for, from all its workers. */
export class Deliveries {
  readonly #awaited = new Map<number, (reply: ShardReply) => void>();
  #count = 0;

  /** Takes a delivery in. A reply that nobody waits for is dropped: the shard was given to another worker meanwhile. */
  readonly take = ({ key, reply }: Delivery): void => {
    this.#awaited.get(key)?.(reply);
    this.#awaited.delete(key);
  };

  /** A host of shards whose replies come as deliveries. */
  hostOf({ width, open, run }: Dispatcher): ShardHost {
    return {
      ...{ width, open },
      run: async (shard) => {
        this.#count += 1;
        const key = this.#count;
        const delivered = new Promise<ShardReply>((resolve) => this.#awaited.set(key, resolve));
        try {
          const dispatched = await run(shard, key);
          if (dispatched.kind === 'delivered') return await delivered;
          return dispatched;
        } finally {
          this.#awaited.delete(key);
        }
      },
    };
  }
}
