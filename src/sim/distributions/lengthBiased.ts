import { kindOf, quantile } from './registry.ts';
import { makeSampler } from './sampler.ts';
import { stepsOf } from './steps.ts';
import type { Distribution } from './types.ts';

/** The nodes come as near to 1 as 2^-40: what lies beyond is negligible even of a lognormal with sigma 2. */
const HALVINGS = 40;
/** Towards 0 less is enough: a stay that starts late (Q rises steeply at 0) has little weight there. */
const LOW_HALVINGS = 20;
/** Nodes in each stretch: straight pieces then give the mean to about 1e-5. */
const PARTS = 96;

/** A quantile function by straight pieces: the value at each node, and the share of the mean that lies before it. */
interface Pieces {
  readonly value: Float64Array;
  readonly share: Float64Array;
}

/**
 * The quantile function of the length-biased law x f(x) / mean of a distribution without negative values. It is the law
 * of stays met at an instant, rather than of stays begun. Let Q be the quantile function. The share L(u) of the mean
 * that lies below u is the integral of Q. The draw is Q at the u where L(u) is the uniform.
 */
export function lengthBiased(d: Distribution): (u: number) => number {
  const { value, share } = kindOf(d).discrete ? stepPieces(d) : curvePieces(d);
  return (u) => {
    const i = lastAtMost(share, u);
    const low = value[i] * value[i];
    const high = value[i + 1] * value[i + 1];
    const part = (u - share[i]) / (share[i + 1] - share[i]);
    // Within a piece Q is a straight line, so L is quadratic and the root can be written down.
    return Math.sqrt(low + (high - low) * part);
  };
}

function curvePieces(d: Distribution): Pieces {
  const points = nodes();
  const value = points.map((u) => quantile(d, u));
  const share = new Float64Array(points.length);
  for (let i = 1; i < points.length; i++) {
    share[i] = share[i - 1] + ((value[i - 1] + value[i]) / 2) * (points[i] - points[i - 1]);
  }
  return { value, share: normalised(share) };
}

/** Nodes that close in on both ends, from a half outwards: each stretch is half as long as the one before. */
function nodes(): Float64Array {
  const points: number[] = [0, 0.5];
  let rest = 0.5;
  for (let n = 0; n < HALVINGS; n++) {
    for (let part = 1; part <= PARTS; part++) {
      const gap = rest * (1 - part / (2 * PARTS));
      points.push(1 - gap);
      if (n < LOW_HALVINGS) points.push(gap);
    }
    rest /= 2;
  }
  return Float64Array.from(points).sort();
}

/** Pieces without slope, one for each value of a list or a count. */
function stepPieces(d: Distribution): Pieces {
  const { values, cumulative } = d.kind === 'empirical' ? stepsOf(d) : makeSampler(d).steps;
  const value = new Float64Array(2 * values.length);
  const share = new Float64Array(2 * values.length);
  let sum = 0;
  values.forEach((x, i) => {
    value[2 * i] = value[2 * i + 1] = x;
    share[2 * i] = sum;
    sum += x * (cumulative[i] - (i > 0 ? cumulative[i - 1] : 0));
    share[2 * i + 1] = sum;
  });
  return { value, share: normalised(share) };
}

function normalised(share: Float64Array): Float64Array {
  const total = share[share.length - 1];
  if (!(total > 0)) throw new RangeError(`a residual stay needs a mean above 0, found ${total}`);
  return share.map((x) => x / total);
}

/** The last index i, but not the very last, with list[i] <= x, of a rising list. */
function lastAtMost(list: Float64Array, x: number): number {
  let low = 0;
  let high = list.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (list[middle] <= x) low = middle;
    else high = middle;
  }
  return low;
}
