import { readDocument } from '../files/codec.ts';
import { documentHash } from '../documentHash.ts';
import { libraryOf, type Library } from '../overlays/library.ts';
import type { LibraryDocument } from '../schema/scenario.ts';
import type { Problem } from '../problems.ts';
import type { InputDocument } from './inputs.ts';

/** The documents that a result names, found again. Otherwise all that is missing or is no longer the same. */
export type FoundInputs =
  | { readonly ok: true; readonly documents: readonly LibraryDocument[]; readonly library: Library }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Finds the documents that a result was made from: kept in the result itself, or shipped. Each is checked against its
 * hash.
 */
export function libraryOfInputs(
  inputs: readonly InputDocument[],
  shipped: (id: string) => LibraryDocument | undefined,
): FoundInputs {
  const problems: Problem[] = [];
  const documents = inputs.flatMap((one): LibraryDocument[] => {
    const found = one.document === undefined ? shippedOf(one, shipped) : keptOf(one, one.document);
    if (Array.isArray(found)) {
      problems.push(...found);
      return [];
    }
    return [found];
  });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, documents, library: libraryOf(documents) };
}

function shippedOf(one: InputDocument, shipped: (id: string) => LibraryDocument | undefined) {
  const path = `documents.${one.id}`;
  const found = shipped(one.id);
  if (found === undefined)
    return [{ path, message: 'this version of Winterproof does not ship this document' }];
  const hash = documentHash(found);
  if (hash === one.hash) return found;
  const message = 'the document that Winterproof ships has changed since this result was made';
  return [{ path, message, found: `hash ${hash}`, allowed: `hash ${one.hash}` }];
}

function keptOf(one: InputDocument, kept: unknown) {
  const read = readDocument(kept);
  if (!read.ok)
    return read.problems.map((problem) => ({
      ...problem,
      path: [`documents.${one.id}`, problem.path].filter((word) => word !== '').join('.'),
    }));
  // As it is written: what a reader fills in was not in it when it was hashed.
  const hash = documentHash(kept as LibraryDocument);
  if (hash === one.hash) return read.document;
  const message = 'the document in this result was changed after the run';
  return [{ path: `documents.${one.id}`, message, found: `hash ${hash}`, allowed: `hash ${one.hash}` }];
}
