/**
 * JSON of a value with sorted fields, some left out everywhere. The fields of a record of areas are ids and all stay.
 */
export function canonicalText(value: unknown, leftOut: ReadonlySet<string>, hasFields: boolean): string {
  if (typeof value === 'number') return String(value === 0 ? 0 : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => canonicalText(one, leftOut, true)).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && !(hasFields && leftOut.has(key)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner, leftOut, key !== 'byArea')}`);
  return `{${entries.join(',')}}`;
}

const startOfLane = [0x9e3779b9, 0x7f4a7c15, 0x85ebca6b, 0xc2b2ae35];
const factorOfLane = [0x85ebca6b, 0xcc9e2d51, 0x1b873593, 0x27d4eb2f];

/**
 * A hash of a text as 32 hexadecimal digits. It has four lanes of 32 bits: every letter and the neighbouring lane
 * change each lane, and the lanes are mixed at the end.
 */
export function hashText(text: string): string {
  const lanes = Int32Array.from(startOfLane);
  for (let at = 0; at < text.length; at += 1) stir(lanes, text.charCodeAt(at));
  stir(lanes, text.length);
  for (let round = 0; round < 8; round += 1) stir(lanes, round);
  return Array.from(lanes, (lane) => (finish(lane) >>> 0).toString(16).padStart(8, '0')).join('');
}

function stir(lanes: Int32Array, word: number): void {
  for (let lane = 0; lane < 4; lane += 1) {
    const mixed = Math.imul(lanes[lane] ^ (word + lanes[(lane + 3) & 3]), factorOfLane[lane]);
    lanes[lane] = (mixed << 13) | (mixed >>> 19);
  }
}

/** The finishing steps of 32-bit MurmurHash3 (A. Appleby, public domain): every bit depends on every bit. */
function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
