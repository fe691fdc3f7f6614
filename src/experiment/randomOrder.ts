import { idKey } from '../model/idKey.ts';
import { childA, childB } from '../sim/random/childKey.ts';
import { purposes } from '../sim/random/purposes.ts';
import { replicationKey } from '../sim/random/seedKey.ts';
import { uniform } from '../sim/random/uniform.ts';

const ordersKey = idKey('policy/order');

/**
 * A random order of 0 to count - 1, all orders alike likely: one of its own for each winter of a seed. It draws from no
 * stream of the simulated world (Fisher and Yates's shuffle as given by Knuth, The Art of Computer Programming, 3.4.2).
 */
export function randomOrder(count: number, seed: readonly [number, number], replication: number): number[] {
  const [winterA, winterB] = replicationKey(seed[0], seed[1], replication);
  const [a, b] = [childA(winterA, winterB, ordersKey), childB(winterA, winterB, ordersKey)];
  const order = Array.from({ length: count }, (_, at) => at);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(uniform(a, b, purposes.policyOrder + 64 * last) * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
