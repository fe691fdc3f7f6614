import { engineVersion, type RunProblem } from '../../experiment/shard.ts';

/** What is copied of a failed winter, for whoever mends it. */
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
