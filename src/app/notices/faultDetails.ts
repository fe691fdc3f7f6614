import { engineVersion, type RunProblem } from '../../experiment/shard.ts';

/** What is copied about a failed winter, for the person who fixes the fault. */
export function faultDetails({ message, seed, replication, stage, stack }: RunProblem): string {
  return [
    message,
    `seed ${seed}`,
    replication >= 0 ? `replication ${replication} (counted from 0)` : '',
    stage === undefined ? '' : `stage ${stage}`,
    `engine version ${engineVersion}`,
    stack ?? '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
