/**
 * First word of the key below (a, b) at this index. Keys are chained: replication, then stream, area, day and k give
 * the key of a person. For the same parent, different indices give different words.
 */
export function childA(a: number, b: number, index: number): number {
  return spread(a, b, index);
}

/** Second word of the key below (a, b) at this index, unrelated to the first. */
export function childB(a: number, b: number, index: number): number {
  // The words change places and the index is shifted, so that the two hashes share no intermediate value.
  return spread(b ^ 0x5bd1e995, a, (Math.imul(index, 0x2c1b3c6d) + 0x297a2d39) | 0);
}

function spread(a: number, b: number, index: number): number {
  const p = (b + Math.imul(index, 0x9e3779b1)) | 0;
  const x = Math.imul(a ^ (a >>> 16), 0x45d9f3b3);
  const y = Math.imul(p ^ (p >>> 15), 0xd168aaad);
  let z = (x + ((y << 11) | (y >>> 21))) | 0;
  z = Math.imul(z ^ (z >>> 16), 0xed5ad4bb);
  z = Math.imul(z ^ (z >>> 11), 0xac4c1b51);
  z = Math.imul(z ^ (z >>> 15), 0x31848bab);
  return z ^ (z >>> 14);
}
