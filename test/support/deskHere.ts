import type { Shard } from '../../src/experiment/shard.ts';
import type { DeskHost } from '../../src/session/runDesk.ts';
import { inlineRunner } from './openHere.ts';
import { wintersIn } from './wintersIn.ts';

/** A host of a desk that simulates here, keeps what it is shown, counts winters, and wants no more after some shards. */
export function deskHostHere<Reading>(mostShards = Infinity) {
  const runner = inlineRunner();
  const shown: Reading[] = [];
  const counted = { winters: 0, shards: 0 };
  const host: DeskHost<Reading> = {
    width: 1,
    open: (hash, scenario) => runner.open(hash, scenario),
    run: async (shard: Shard) => {
      if (counted.shards >= mostShards) return { kind: 'stopped' };
      counted.shards += 1;
      counted.winters += wintersIn(shard);
      return runner.run(shard);
    },
    progress: async () => undefined,
    ready: async () => undefined,
    show: async (reading) => {
      shown.push(reading);
      return 0;
    },
  };
  return { host, shown, counted };
}
