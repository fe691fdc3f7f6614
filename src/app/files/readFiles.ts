import { parseDocument } from '../../scenario/codec.ts';
import { largestFileBytes } from '../../scenario/parseText.ts';
import { scenarioProblems } from '../../analysis/check/scenarioProblems.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { frozen } from '../library/frozen.ts';

/** What came of reading one file: a document, or all that is wrong with it. */
export type ReadFile =
  | { readonly ok: true; readonly name: string; readonly document: LibraryDocument }
  | { readonly ok: false; readonly name: string; readonly problems: readonly Problem[] };

/** Reads files from disk, each for itself. */
export function readFiles(files: readonly File[]): Promise<ReadFile[]> {
  return Promise.all(files.map(readOne));
}

async function readOne(file: File): Promise<ReadFile> {
  const { name } = file;
  try {
    // No more of a file than shows that it is too large.
    const text = await file.slice(0, largestFileBytes + 1).text();
    const result = parseDocument(text, name);
    if (!result.ok) return { ok: false, name, problems: result.problems };
    const { document } = result;
    const problems = document.kind === 'scenario' ? scenarioProblems(document) : [];
    return problems.length > 0
      ? { ok: false, name, problems }
      : { ok: true, name, document: frozen(document) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, name, problems: [{ path: '', message: `it could not be read: ${why}` }] };
  }
}
