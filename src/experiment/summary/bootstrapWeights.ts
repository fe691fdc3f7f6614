import { poissonInverse } from '../../sim/distributions/poissonInverse.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { seedKey } from '../../sim/random/seedKey.ts';
import { uniform } from '../../sim/random/uniform.ts';

/** Number of resamples of a bootstrap over winters. */
export const resamples = 100;

const [keyA, keyB] = seedKey('bootstrap');

/**
 * How often a winter counts in each resample: Poisson(1) weights keyed only by (winter, resample). They can be worked
 * out in any order, and nothing of a winter need be kept (Chamandy et al. 2012, the Poisson bootstrap). Fills
 * `weights`.
 */
export function bootstrapWeights(winter: number, weights: Uint8Array): void {
  const a = childA(keyA, keyB, winter);
  const b = childB(keyA, keyB, winter);
  for (let resample = 0; resample < resamples; resample++) {
    const u = uniform(childA(a, b, resample), childB(a, b, resample), purposes.bootstrap);
    weights[resample] = poissonInverse(1, u);
  }
}
