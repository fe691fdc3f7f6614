import { shardKey } from '../experiment/run/policyKey.ts';
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

/** A shard that a desk will ask for, of a scenario that the worker hashes itself. */
export interface Ahead {
  readonly shard: Omit<Shard, 'hash'>;
  readonly desk: number;
}

/** A reply on its way from the worker that simulated it to a desk. */
export interface Delivery {
  /** As in the order; of a shard that was run ahead, its `shardKey`. */
  readonly key: number | string;
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

interface Awaited {
  readonly resolve: (reply: ShardReply) => void;
  readonly reject: (error: Error) => void;
}

/** The replies that one desk waits for, from all its workers. */
export class Deliveries {
  readonly #awaited = new Map<number, Awaited>();
  readonly #onAheadUsed: () => void;
  #ahead: Delivery | null = null;
  #count = 0;

  /** `onAheadUsed` hears when a shard that was run ahead was asked for. */
  constructor(onAheadUsed: () => void = () => undefined) {
    this.#onAheadUsed = onAheadUsed;
  }

  /** Takes a delivery in. A reply that nobody waits for is dropped: the shard was given to another worker meanwhile. */
  readonly take = (delivery: Delivery): void => {
    const { key, reply } = delivery;
    if (typeof key === 'string') this.#ahead = delivery;
    else this.#awaited.get(key)?.resolve(reply);
  };

  /** A delivery could not be read: nobody knows which, so every shard is simulated again. */
  readonly fail = (): void => {
    for (const { reject } of this.#awaited.values()) reject(new Error('winters could not be read'));
  };

  /**
   * A host of shards whose replies come as deliveries. Its scenarios are opened while the shard that was run ahead, if
   * it is the first, is looked at.
   */
  hostOf({ width, open, run }: Dispatcher): ShardHost {
    const opening = new Map<string, Promise<void>>();
    return {
      width,
      open: async (hash, scenario) => {
        const opened = open(hash, scenario);
        opened.catch(() => undefined);
        opening.set(hash, opened);
      },
      run: async (shard) => {
        const ahead = this.#takeAhead(shard);
        if (ahead !== null) return ahead;
        await opening.get(shard.hash);
        this.#count += 1;
        const key = this.#count;
        const delivered = new Promise<ShardReply>((resolve, reject) =>
          this.#awaited.set(key, { resolve, reject }),
        );
        delivered.catch(() => undefined);
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

  /** The reply of the shard that was run ahead, if it is this one: once, and then it goes. */
  #takeAhead(shard: Shard): ShardReply | null {
    if (this.#ahead === null || this.#ahead.key !== shardKey(shard)) return null;
    const { reply } = this.#ahead;
    this.#ahead = null;
    this.#onAheadUsed();
    return reply;
  }
}
