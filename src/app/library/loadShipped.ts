import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { fetchShipped } from './fetchShipped.ts';
import { frozen } from './frozen.ts';
import { readShipped } from './readShipped.ts';

const read = new WeakMap<object, LibraryDocument>();

/** A shipped document with its defaults filled in, frozen: the same object whenever it is asked for. */
export async function loadShipped(id: string): Promise<LibraryDocument> {
  const values = (await fetchShipped(id)) as object;
  const document = read.get(values) ?? frozen(readShipped(values));
  read.set(values, document);
  return document;
}
