import { log } from './log.ts';

/**
 * log(1 + x), accurate for x near 0. Kahan's correction: the rounding of 1 + x is known exactly and
 * is put back to first order.
 */
export function log1p(x: number): number {
  const w = 1 + x;
  if (w === 1 || w === Infinity || !(w > 0)) return w === 1 ? x : log(w);
  return log(w) - (w - 1 - x) / w;
}
