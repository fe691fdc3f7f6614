import { drawKeyOf } from '../../model/drawKeyOf.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { replicationKey } from '../../sim/random/seedKey.ts';
import { uniform } from '../../sim/random/uniform.ts';

const ordersKey = drawKeyOf('policy/order');

/**
 * A random order of parts, given by their keys, as indices. All orders are equally likely, and each winter of a seed
 * has its own. Each part draws its place by its key: a new part goes between the others and leaves their order
 * unchanged. It uses no draws of the simulated world.
 */
export function randomOrder(
  keys: readonly string[],
  seed: readonly [number, number],
  replication: number,
): number[] {
  const [winterA, winterB] = replicationKey(seed[0], seed[1], replication);
  const [a, b] = [childA(winterA, winterB, ordersKey), childB(winterA, winterB, ordersKey)];
  const places = keys.map((key) => uniform(a, b, (purposes.policyOrder + drawKeyOf(key)) | 0));
  return keys.map((_, at) => at).sort((one, other) => places[one] - places[other]);
}
