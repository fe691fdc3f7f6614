import { isSameValue } from '../edit/sameValue.ts';
import { documentHash } from '../documentHash.ts';
import type { LibraryDocument, Scenario } from '../schema/scenario.ts';
import type { InputDocument, MadeFrom } from './inputs.ts';

/** The origin of a resolved scenario that is kept whole, whatever it was made from. */
export function madeFromItself(scenario: Scenario): MadeFrom {
  const { id, title } = scenario;
  return {
    inputs: { base: { id, title }, overlays: [], changes: [] },
    documents: [inputDocument(scenario, () => undefined)],
  };
}

/** The documents of several scenarios, each once. */
export function allDocuments(made: readonly MadeFrom[]): InputDocument[] {
  const all = made.flatMap(({ documents }) => documents);
  return all.filter(({ id, hash }, at) => all.findIndex((one) => one.id === id && one.hash === hash) === at);
}

/** A document as a result records it: kept whole unless it is exactly the shipped document of its id. */
export function inputDocument(
  document: LibraryDocument,
  shipped: (id: string) => LibraryDocument | undefined,
): InputDocument {
  const { id, title, kind } = document;
  const hash = hashOf(document);
  const known = shipped(id);
  const isShipped = known !== undefined && isSameValue(known, document);
  return { id, title, kind, hash, ...(isShipped ? {} : { document }) };
}

/** Of documents that nobody can change any more: the page asks with every run. */
const hashes = new WeakMap<LibraryDocument, string>();

function hashOf(document: LibraryDocument): string {
  const hash = hashes.get(document) ?? documentHash(document);
  if (Object.isFrozen(document)) hashes.set(document, hash);
  return hash;
}
