import type { Table } from '../../analysis/result/table.ts';
import { complain, print, printJson } from '../output.ts';
import type { RunOptions } from './runOptions.ts';

/** A finished document in each of its forms. A form that nobody wants is never made. */
export interface Deliverable {
  readonly document: object;
  readonly tables: () => Table[];
  readonly words: () => string[];
}

/** Prints the document as JSON or in words, and writes it to a folder if one is given. */
export async function deliver(
  { document, tables, words }: Deliverable,
  { json, out }: RunOptions,
): Promise<void> {
  // Written before anything is printed: whoever reads may have gone.
  if (out !== undefined) {
    const { writeOut } = await import('../writeOut.ts');
    const files = writeOut(out, document, tables());
    complain([`Wrote ${files.length} files to ${out}: ${files.join(', ')}`]);
  }
  if (json) printJson(document);
  else print(words());
}
