import type { PreparedModel } from '../../src/experiment/run/prepareModel.ts';
import { runShard } from '../../src/experiment/run/runShard.ts';
import { digestOf, watched } from './digests.ts';

/** A digest of all that each of the first winters of a scenario gives under its plan: one line a winter. */
export async function winterDigests(opened: PreparedModel): Promise<string[]> {
  const lines: string[] = [];
  for (let winter = 0; winter < watched.winters; winter++) {
    const variants = [{ policy: { actions: 'plan' } as const }];
    const shard = { hash: '', variants, seed: watched.seed, from: winter, count: 1, detail: 'full' as const };
    const reply = runShard(opened, shard);
    if (reply.kind === 'failed') throw new Error(reply.problem.message);
    const [{ rows, readings, levels, waits }] = reply.results;
    lines.push(await digestOf(rows, readings, levels, waits.places, waits.counts));
  }
  return lines;
}
