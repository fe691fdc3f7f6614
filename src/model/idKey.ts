/**
 * A 32-bit number from a part's id. Random draws are keyed by it and never by a part's position in the file,
 * so that adding or removing one part leaves the draws of all others alone.
 */
export function idKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
}
