import type { ShardHost } from '../../analysis/remoteRunner.ts';
import type { Runner } from '../../experiment/run/runner.ts';
import type { Token } from './currentRun.ts';

/** A shard for an analysis that is kept in another worker: simulated, or known to be wanted no more. */
export function runOrStop(runner: Runner, token: Token): ShardHost['run'] {
  return async (shard) => {
    if (token.isStopped) return { kind: 'stopped' };
    try {
      return await runner.run(shard);
    } catch (error) {
      if (token.isStopped) return { kind: 'stopped' };
      throw error;
    }
  };
}
