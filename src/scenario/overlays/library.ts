import type { LibraryDocument } from '../schema/scenario.ts';

/** Finds a document by its id; `ids`, where given, lists them all, so that a misspelt one can be put right. */
export interface Library {
  (id: string): LibraryDocument | undefined;
  ids?: readonly string[];
}

/** A library of the given documents; of two with one id, the later counts (files opened beside the shipped ones). */
export function libraryOf(documents: readonly LibraryDocument[]): Library {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return Object.assign((id: string) => byId.get(id), { ids: [...byId.keys()] });
}
