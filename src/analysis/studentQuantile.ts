import { incompleteBeta } from '../sim/math/incompleteBeta.ts';

/** Above any quantile asked for here: at one degree of freedom the 97.5% point is 12.7. */
const highest = 1e4;
/** A 95% interval leaves this much on either side. */
const tail = 0.025;

const known = new Map<number, number>();

/** The 97.5% point of Student's t with so many degrees of freedom (at least 1), used for a 95% interval of a mean. */
export function student975(degreesOfFreedom: number): number {
  let point = known.get(degreesOfFreedom);
  if (point === undefined) {
    point = studentQuantile(degreesOfFreedom, tail);
    known.set(degreesOfFreedom, point);
  }
  return point;
}

/**
 * The point of Student's t that is exceeded with a probability (above 0, below 0.5), in standard errors. By bisection of
 * the tail, I_x(df/2, 1/2)/2 with x = df/(df + t^2) (Abramowitz and Stegun 26.7.1). Throws below one degree of freedom.
 */
export function studentQuantile(degreesOfFreedom: number, probability: number): number {
  if (!(degreesOfFreedom >= 1))
    throw new RangeError(`studentQuantile: ${degreesOfFreedom} degrees of freedom`);
  let [low, high] = [0, highest];
  for (let middle = highest / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (upperTail(middle, degreesOfFreedom) > probability) low = middle;
    else high = middle;
  }
  return high;
}

function upperTail(t: number, degreesOfFreedom: number): number {
  return incompleteBeta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + t * t)) / 2;
}
