import type { FieldPath } from '../../../scenario/paths/fieldPath.ts';

/** The address of a part of the system: '#/system/stages/p2'. */
export function partHref(words: FieldPath): string {
  return `#/system/${words.map(encodeURIComponent).join('/')}`;
}

/** The part that an address names, word by word. Empty for the place itself. */
export function wordsOfLocation(location: string): FieldPath {
  const [, , ...words] = location.split('/');
  return words.filter((word) => word !== '').map(decoded);
}

/** An address that somebody has typed may hold what is no code. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
