import { isResultDocument } from '../../analysis/result/remade.ts';
import { readDocument } from '../../scenario/codec.ts';
import { decodeText } from '../../scenario/decodeText.ts';
import { mostBytesRead, parseText } from '../../scenario/parseText.ts';
import { scenarioProblems } from '../../analysis/check/scenarioProblems.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { frozen } from '../library/frozen.ts';
import { readResult, type ReadResult } from './readResult.ts';

/** What came of reading one file: a document, or all that is wrong with it. */
export type ReadFile =
  | { readonly ok: true; readonly name: string; readonly document: LibraryDocument }
  | { readonly ok: true; readonly name: string; readonly result: Repeatable }
  | { readonly ok: false; readonly name: string; readonly problems: readonly Problem[] };

type Repeatable = Extract<ReadResult, { ok: true }>;

/** Reads files from disk, each for itself. */
export function readFiles(files: readonly File[]): Promise<ReadFile[]> {
  return Promise.all(files.map(readOne));
}

async function readOneResult(value: unknown, name: string): Promise<ReadFile> {
  const result = await readResult(value);
  return result.ok ? { ok: true, name, result } : { ok: false, name, problems: result.problems };
}

async function readOne(file: File): Promise<ReadFile> {
  const { name } = file;
  try {
    const decoded = decodeText(new Uint8Array(await file.slice(0, mostBytesRead).arrayBuffer()));
    const parsed = decoded.ok ? parseText(decoded.text, name) : decoded;
    if (!parsed.ok) return { ok: false, name, problems: parsed.problems };
    if (isResultDocument(parsed.value)) return await readOneResult(parsed.value, name);
    const read = readDocument(parsed.value);
    if (!read.ok) return { ok: false, name, problems: read.problems };
    const { document } = read;
    const problems = document.kind === 'scenario' ? scenarioProblems(document) : [];
    return problems.length > 0
      ? { ok: false, name, problems }
      : { ok: true, name, document: frozen(document) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, name, problems: [{ path: '', message: `it could not be read: ${why}` }] };
  }
}
