const floats = new Float64Array(1);
const words = new BigInt64Array(floats.buffer);

/**
 * How many steps between neighbouring doubles separate two numbers of the same sign (0 for two NaNs). The tests of this
 * folder measure errors in these steps.
 */
export function ulpsApart(x: number, y: number): number {
  if (Object.is(x, y)) return 0;
  return Math.abs(Number(bitsOf(x) - bitsOf(y)));
}

function bitsOf(x: number): bigint {
  floats[0] = x;
  return words[0];
}
