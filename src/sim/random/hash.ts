/**
 * A hash of (key, purpose): 32 unsigned bits. The key is two 32-bit words a and b, the purpose a small integer
 * (purposes.ts). Each word is multiplied and folded separately, so that two keys with the same hash for one purpose
 * differ for another. Two more rounds of multiply and fold then spread every input bit over the whole output.
 * Stateless: the same arguments always give the same bits.
 */
export function hash32(a: number, b: number, purpose: number): number {
  return hashSigned(a, b, purpose) + 0x80000000;
}

/**
 * `hash32` less 2^31: a signed number of 32 bits. Engines pass it between functions without putting it into memory
 * first, which they do with larger numbers and with fractions.
 */
export function hashSigned(a: number, b: number, purpose: number): number {
  const p = (b + Math.imul(purpose, 0x9e3779b1)) | 0;
  const x = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  const y = Math.imul(p ^ (p >>> 15), 0xc2b2ae35);
  let z = x ^ ((y << 13) | (y >>> 19));
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15) ^ 0x80000000;
}
