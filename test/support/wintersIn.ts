import type { Shard } from '../../src/experiment/shard.ts';

/** How many winters a shard has to run, over all its variants. */
export function wintersIn({ count, variants }: Shard): number {
  return variants.reduce((sum, { leftOut = [] }) => sum + count - leftOut.length, 0);
}
