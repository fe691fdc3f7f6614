/*
 * The same bits as src/sim/random, on whole numbers of 32 bits: keys of two words, and draws that depend on a key and a
 * purpose alone.
 */

/** First word of the key below (a, b) at this index. */
export function childA(a: i32, b: i32, index: i32): i32 {
  return spread(a, b, index);
}

/** Second word of the key below (a, b) at this index. */
export function childB(a: i32, b: i32, index: i32): i32 {
  return spread(b ^ 0x5bd1e995, a, index * 0x2c1b3c6d + 0x297a2d39);
}

function spread(a: i32, b: i32, index: i32): i32 {
  const p = b + index * <i32>0x9e3779b1;
  const x = (a ^ (a >>> 16)) * <i32>0x45d9f3b3;
  const y = (p ^ (p >>> 15)) * <i32>0xd168aaad;
  let z = x + rotl<i32>(y, 11);
  z = (z ^ (z >>> 16)) * <i32>0xed5ad4bb;
  z = (z ^ (z >>> 11)) * <i32>0xac4c1b51;
  z = (z ^ (z >>> 15)) * <i32>0x31848bab;
  return z ^ (z >>> 14);
}

/** The uniform draw of (key, purpose), strictly between 0 and 1. */
export function uniform(a: i32, b: i32, purpose: i32): f64 {
  const p = b + purpose * <i32>0x9e3779b1;
  const x = (a ^ (a >>> 16)) * <i32>0x85ebca6b;
  const y = (p ^ (p >>> 15)) * <i32>0xc2b2ae35;
  let z = x ^ rotl<i32>(y, 13);
  z = (z ^ (z >>> 16)) * <i32>0x21f0aaad;
  z = (z ^ (z >>> 15)) * <i32>0x735a2d97;
  const hash = z ^ (z >>> 15) ^ (<i32>0x80000000);
  return (<f64>hash + 2147483648.5) * 2.3283064365386963e-10;
}

/** The purposes of draws, by the numbers of src/sim/random/purposes.ts. */
export namespace Purpose {
  export const arrivalCount: i32 = 1;
  export const arrivalTime: i32 = 2;
  export const areaMultiplier: i32 = 3;
  export const countyMultiplier: i32 = 4;
  export const route: i32 = 5;
  export const service: i32 = 6;
  export const stay: i32 = 7;
  export const offerCount: i32 = 11;
  export const offerTime: i32 = 12;
  export const offerMultiplier: i32 = 13;
  export const postVacancy: i32 = 14;
  export const postSickness: i32 = 15;
  export const sicknessSpell: i32 = 16;
  export const postLeave: i32 = 17;
  export const postTraining: i32 = 18;
  export const fractionalPost: i32 = 19;
  export const fractionalCap: i32 = 20;
  export const effectSize: i32 = 24;
  export const policyMark: i32 = 25;
  export const policyExtra: i32 = 26;
  export const transit: i32 = 28;
  export const initialStay: i32 = 29;
  export const initialAge: i32 = 30;
  export const initialOnHold: i32 = 31;
  export const spawn: i32 = 35;
}
