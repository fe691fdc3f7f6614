import type { LibraryDocument } from '../schema/scenario.ts';

/** Finds a document by its id. `ids`, where given, lists all ids, so that a misspelt id can be corrected. */
export interface Library {
  (id: string): LibraryDocument | undefined;
  ids?: readonly string[];
}

/**
 * A library of the given documents. Of two with the same id, the later is used (files that were opened after those that
 * are shipped).
 */
export function libraryOf(documents: readonly LibraryDocument[]): Library {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return Object.assign((id: string) => byId.get(id), { ids: [...byId.keys()] });
}
