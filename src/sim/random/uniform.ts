import { hashSigned } from './hash.ts';

const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/**
 * The uniform draw of (key, purpose), strictly between 0 and 1: the midpoint of one of 2^32 equal cells.
 * The smallest is 1.2e-10, so that logarithms and inversions are always finite.
 */
export function uniform(a: number, b: number, purpose: number): number {
  return toUniform(hashSigned(a, b, purpose));
}

/** The draw from its signed hash (`hashSigned`). */
export function toUniform(hash: number): number {
  return (hash + 2147483648.5) * TWO_TO_MINUS_32;
}
