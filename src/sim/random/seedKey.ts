import alea from 'seedrandom/lib/alea.js';
import { childA, childB } from './childKey.ts';

/**
 * The two 32-bit words of a user's seed, a word or a number. The number 1 and the text '1' are the same seed. The
 * default generator of seedrandom takes '1', '11' and '111' for the same seed; Alea does not.
 */
export function seedKey(seed: string | number): [number, number] {
  const draw = alea(String(seed));
  return [draw.int32(), draw.int32()];
}

/** The key of one replication (0, 1, 2, ...) under a seed's two words. */
export function replicationKey(seedA: number, seedB: number, replication: number): [number, number] {
  return [childA(seedA, seedB, replication), childB(seedA, seedB, replication)];
}
