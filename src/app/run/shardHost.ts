import type { Dispatcher } from '../../session/delivery.ts';
import type { Recipient } from '../desk/workerApi.ts';
import { workbenchPool } from './pagePool.ts';
import { isTyping } from '../desk/typing.ts';

/** A shard that must wait is looked at again so soon. */
const AGAIN_MS = 50;

/** The page's workers for the shards of a run at a desk, for as long as the run is not stopped. */
export function shardHost(desk: Recipient, token: { readonly isStopped: boolean }): Dispatcher {
  const pool = workbenchPool();
  const isStopped = () => token.isStopped;
  const host: Dispatcher = {
    width: pool.width,
    open: (hash, scenario) => pool.open(hash, scenario),
    run: async (shard, key) => {
      if (isStopped()) return { kind: 'stopped' };
      try {
        return await pool.run(shard, key, desk, isStopped);
      } catch (error) {
        if (isStopped()) return { kind: 'stopped' };
        throw error;
      }
    },
  };
  return restWhileTyping(host, isTyping, isStopped);
}

/**
 * The same host, but all workers except one rest while a person is at work on the page. With every core at work on
 * winters, each key would wait twice as long. Results do not depend on it.
 */
export function restWhileTyping(
  host: Dispatcher,
  isTyping: () => boolean,
  isStopped: () => boolean = () => false,
): Dispatcher {
  let running = 0;
  return {
    ...host,
    run: async (shard, key) => {
      while (running > 0 && isTyping() && !isStopped())
        await new Promise((again) => setTimeout(again, AGAIN_MS));
      running += 1;
      try {
        return await host.run(shard, key);
      } finally {
        running -= 1;
      }
    },
  };
}
