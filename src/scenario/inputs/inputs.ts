import type { LibraryDocument } from '../schema/scenario.ts';

/** One change made by hand in a scenario, as data that can be applied again. */
export interface InputChange {
  /** Its place, word by word: keys of objects, ids of parts, and indices from 0 for parts without an id. */
  readonly path: readonly string[];
  readonly kind: 'changed' | 'added' | 'removed';
  /** The value before. Missing where it was added. */
  readonly before?: unknown;
  /** The value after. Missing where it was removed. */
  readonly after?: unknown;
}

/** How a simulated scenario was made: a base, changes made by hand in it, then overlays, in order. */
export interface Inputs {
  readonly base: { readonly id: string; readonly title: string };
  readonly overlays: readonly { readonly id: string; readonly title: string; readonly scale: number }[];
  readonly changes: readonly InputChange[];
}

/** A document that a scenario was made from. */
export interface InputDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: LibraryDocument['kind'];
  /** The document's `documentHash`. */
  readonly hash: string;
  /** The document itself. Missing where it is in the library that Winterproof ships. */
  readonly document?: LibraryDocument;
}

/** Everything needed to make a simulated scenario again. */
export interface MadeFrom {
  readonly inputs: Inputs;
  readonly documents: readonly InputDocument[];
}
