import type { Runner } from '../experiment/run/runner.ts';
import type { Shard, ShardReply } from '../experiment/shard.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** A host that simulates shards for an analysis that runs in another place. */
export interface ShardHost {
  /** How many shards the host works on at once. */
  readonly width: number;
  /** Prepares shards of a scenario, named by its hash. */
  open(hash: string, scenario: Scenario): Promise<void>;
  /** Simulates a shard. Returns `stopped` once no more are wanted. A rejection means that a worker is lost. */
  run(shard: Shard): Promise<ShardReply | { readonly kind: 'stopped' }>;
}

/** A runner whose shards are simulated by the host; `onStopped` is called once it wants no more. */
export function remoteRunner(host: ShardHost, onStopped: () => void): Runner {
  return {
    width: host.width,
    open: (hash, scenario) => host.open(hash, scenario),
    run: async (shard) => {
      const reply = await host.run(shard);
      if (reply.kind !== 'stopped') return reply;
      onStopped();
      throw new Error('the run was stopped');
    },
    close: () => undefined,
  };
}
