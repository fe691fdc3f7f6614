/**
 * A 32-bit number from the keys of parts (`keyOf`). Random draws depend on it and never on a part's position in the
 * file or its id. So adding, removing or renaming one part leaves the draws of all others unchanged.
 */
export function drawKeyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
}
