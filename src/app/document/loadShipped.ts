import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { fetchShipped } from './fetchShipped.ts';
import { frozen } from './frozen.ts';

/** A shipped document, which the build has filled in with its defaults, frozen: the same object each time. */
export async function loadShipped(id: string): Promise<LibraryDocument> {
  return frozen((await fetchShipped(id)) as LibraryDocument);
}
