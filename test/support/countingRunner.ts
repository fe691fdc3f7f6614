import type { Runner } from '../../src/experiment/run/runner.ts';
import { inlineRunner } from './openHere.ts';
import { wintersIn } from './wintersIn.ts';

/** A runner that counts the winters that it simulates. */
export function countingRunner(): { runner: Runner; winters: () => number } {
  const inner = inlineRunner();
  let winters = 0;
  const runner: Runner = {
    width: inner.width,
    open: (hash, scenario) => inner.open(hash, scenario),
    run: (shard) => {
      winters += wintersIn(shard);
      return inner.run(shard);
    },
    close: () => inner.close(),
  };
  return { runner, winters: () => winters };
}
