import type { Problem } from '../../scenario/problems.ts';
import { problemLine } from '../../words/problemInWords.ts';
import { shippedEntry } from '../document/fetchShipped.ts';
import { documentStore } from '../document/documentStore.ts';
import { ownScenario } from '../document/edit.ts';

/**
 * Problems in the words of the page, a line each. Names are those of a document or, where it is left out, of the edited
 * scenario.
 */
export function problemLines(
  problems: readonly Problem[],
  document: unknown = ownScenario(),
): readonly string[] {
  return problems.map((problem) => problemLine(problem, document, titleOfDocument));
}

/** The title of a document of the library or of an opened file; undefined for another word. */
export function titleOfDocument(id: string): string | undefined {
  const { opened } = documentStore.getState();
  return opened.findLast((one) => one.id === id)?.title ?? shippedEntry(id)?.title;
}
