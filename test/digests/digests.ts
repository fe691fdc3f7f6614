import type { PreparedModel } from '../../src/experiment/run/prepareModel.ts';
import { runShard } from '../../src/experiment/run/runShard.ts';
import type { Detail, ShardResult } from '../../src/experiment/shard.ts';

/** The winters whose bits are watched: their seed, and how many from the first. */
export const watched = Object.freeze({ seed: 'bits', winters: 20 });
export const policies = ['plan', 'none'] as const;
export const details: readonly Detail[] = ['outcomes', 'full', 'logged', 'recorded'];

/** The parts of a shard's result that are digested, each under its own name, so that a difference says where it is. */
export type DigestPart = 'rows' | 'readings' | 'levels' | 'waits' | 'records';

/**
 * Digests of the first winters of an opened scenario under a policy, with as much recorded as `detail` says. Throws where
 * a winter fails. Equal digests mean equal bits.
 */
export async function digestsOf(
  opened: PreparedModel,
  policy: (typeof policies)[number],
  detail: Detail,
  count: number = watched.winters,
): Promise<Record<DigestPart, string>> {
  const variants = [{ policy: { actions: policy } }];
  const shard = { hash: '', variants, seed: watched.seed, from: 0, count };
  const reply = runShard(opened, { ...shard, detail });
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  const [result] = reply.results;
  return {
    rows: await digestOf(result.rows, result.wanted),
    readings: await digestOf(result.readings),
    levels: await digestOf(result.levels),
    waits: await digestOf(result.waits.starts, result.waits.places, result.waits.counts),
    records: await digestOf(...recordsOf(result)),
  };
}

/** What only some details keep. */
function recordsOf({ firstActive, flows, identities, returns, delayed }: ShardResult): ArrayBufferView[] {
  return [firstActive, flows, identities, returns, delayed].filter((part) => part !== undefined);
}

/** Twelve hexadecimal digits of the SHA-256 of all bytes in turn. */
export async function digestOf(...parts: readonly ArrayBufferView[]): Promise<string> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
