import type { Runner } from '../../experiment/run/runner.ts';

/** A shard that must wait is looked at again so soon. */
const AGAIN_MS = 50;

/**
 * The same runner, but all workers except one rest while a person is at work on the page. With every core at work on
 * winters, each key would wait twice as long. Results do not depend on it.
 */
export function restWhileTyping(
  runner: Runner,
  isTyping: () => boolean,
  isStopped: () => boolean = () => false,
): Runner {
  let running = 0;
  return {
    width: runner.width,
    open: (hash, scenario) => runner.open(hash, scenario),
    run: async (shard) => {
      while (running > 0 && isTyping() && !isStopped())
        await new Promise((again) => setTimeout(again, AGAIN_MS));
      running += 1;
      try {
        return await runner.run(shard);
      } finally {
        running -= 1;
      }
    },
    close: () => runner.close(),
  };
}
