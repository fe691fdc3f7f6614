import { hashText } from '../../scenario/hashText.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';

/** A scenario or an overlay as canonical text. */
export interface KeptDocument {
  readonly hash: string;
  readonly text: string;
}

/** Documents are frozen and replaced whole, so each is written out once. */
const texts = new WeakMap<LibraryDocument, KeptDocument>();

/** A document as it is stored, under the hash of its text. */
export function keptDocument(document: LibraryDocument): KeptDocument {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = JSON.stringify(document);
  const kept = { hash: hashText(text), text };
  texts.set(document, kept);
  return kept;
}

/** Hashes of the texts that documents were read from, where an older text reads otherwise today. */
const sources = new WeakMap<LibraryDocument, string>();

/** Remembers the hash of the text that a document was read from. */
export function rememberSource(document: LibraryDocument, hash: string): void {
  sources.set(document, hash);
}

/** The hash of the text that a document was read from, or else of the document's own text. */
export function sourceHash(document: LibraryDocument): string {
  return sources.get(document) ?? keptDocument(document).hash;
}
