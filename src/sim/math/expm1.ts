import { exp } from './exp.ts';
import { log } from './log.ts';

/** e^x - 1, accurate for x near 0, by Kahan's quotient (e^x - 1) x / log(e^x), in which the errors cancel. */
export function expm1(x: number): number {
  if (Math.abs(x) < 1e-16) return x;
  if (x > 1 || x < -36) return exp(x) - 1;
  const w = exp(x);
  if (w === 1) return x;
  return ((w - 1) * x) / log(w);
}
