import { canonicalText, hashText } from './hashText.ts';
import { ofNoResult } from './labelsHash.ts';
import type { LibraryDocument } from './schema/scenario.ts';

/** What changes nothing that is simulated: what no result contains, what names parts, and what is said of an action. */
export const notSimulated: ReadonlySet<string> = new Set([
  ...ofNoResult,
  ...['title', 'name', 'levelName', 'allAreasName', 'owner', 'sideEffect'],
]);

/**
 * A hash of any document of a library as it is written, with its ids. Documents that a derived scenario or an overlay
 * refers to do not change it.
 */
export function documentHash(document: LibraryDocument): string {
  return hashText(canonicalText(document, notSimulated, true));
}
