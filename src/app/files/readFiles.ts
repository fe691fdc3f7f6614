import { isResultDocument } from '../../analysis/result/remade.ts';
import { readDocument } from '../../scenario/files/codec.ts';
import { decodeText } from '../../scenario/files/decodeText.ts';
import { mostBytesRead, parseText } from '../../scenario/files/parseText.ts';
import { scenarioProblems } from '../../analysis/check/scenarioProblems.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { frozen } from '../document/frozen.ts';
import { readResult, type ReadResult } from './readResult.ts';
import { whatItIs } from './whatItIs.ts';

/** What came of reading one file: a document, or all that is wrong with it. */
export type ReadFile =
  | { readonly ok: true; readonly name: string; readonly document: LibraryDocument }
  | { readonly ok: true; readonly name: string; readonly result: Repeatable }
  | {
      readonly ok: false;
      readonly name: string;
      readonly problems: readonly Problem[];
      readonly document?: unknown;
    };

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
    if (!decoded.ok) return { ok: false, name, problems: decoded.problems };
    const parsed = parseText(decoded.text, name);
    if (parsed.ok && isResultDocument(parsed.value)) return await readOneResult(parsed.value, name);
    const read = parsed.ok ? readDocument(parsed.value) : parsed;
    if (!read.ok) return refused(decoded.text, name, read.problems);
    const { document } = read;
    const problems = document.kind === 'scenario' ? scenarioProblems(document) : [];
    return problems.length > 0
      ? { ok: false, name, problems, document }
      : { ok: true, name, document: frozen(document) };
  } catch (error) {
    // What the browser or a reader says of it helps nobody: the file has gone, may not be read, or is out of bounds.
    const isGone = error instanceof DOMException;
    const message = isGone
      ? 'the browser could not read it; it may have been moved, or be open in another program'
      : 'it could not be read; it is not a scenario file, or it is damaged';
    return { ok: false, name, problems: [{ path: '', message }] };
  }
}

/** The problems of a file; of one that is none of ours, only what it is. */
function refused(text: string, name: string, problems: readonly Problem[]): ReadFile {
  const foreign = text.length > mostBytesRead ? undefined : whatItIs(text, name);
  if (foreign !== undefined) {
    const message = `this is ${foreign.what}, not a scenario. ${foreign.advice}`;
    return { ok: false, name, problems: [{ path: '', message }] };
  }
  const parsed = parseText(text, name);
  return { ok: false, name, problems, document: parsed.ok ? parsed.value : undefined };
}
