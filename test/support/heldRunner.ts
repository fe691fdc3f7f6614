import type { Runner } from '../../src/experiment/run/runner.ts';
import { inlineRunner } from './openHere.ts';

/** A runner that keeps its recorded winters from the sixth on until it is told to let them go. */
export function heldRunner(): { runner: Runner; isHeld: Promise<void>; release: () => void } {
  const inner = inlineRunner();
  let [hold, release] = [(): void => undefined, (): void => undefined];
  const isHeld = new Promise<void>((resolve) => (hold = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const runner: Runner = {
    width: 1,
    open: (hash, scenario) => inner.open(hash, scenario),
    run: async (shard) => {
      if (shard.detail === 'recorded' && shard.from > 4) {
        hold();
        await released;
      }
      return inner.run(shard);
    },
    close: () => inner.close(),
  };
  return { runner, isHeld, release: () => release() };
}
