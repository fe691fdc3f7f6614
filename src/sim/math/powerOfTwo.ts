const LOWEST = -1022;
const HIGHEST = 1023;

const powers = makePowers();

function makePowers(): Float64Array {
  const made = new Float64Array(HIGHEST - LOWEST + 1);
  made[-LOWEST] = 1;
  for (let i = -LOWEST + 1; i < made.length; i++) made[i] = made[i - 1] * 2;
  for (let i = -LOWEST - 1; i >= 0; i--) made[i] = made[i + 1] / 2;
  return made;
}

/** Exactly 2^k, for a whole k from -1022 to 1023. The kernel has its own form (src/kernel/sim/math/powerOfTwo.ts). */
export function powerOfTwo(k: number): number {
  return powers[k - LOWEST];
}
