import { readFileSync, readdirSync } from 'node:fs';
import { parseDocument } from '../../src/scenario/files/codec.ts';
import { libraryOf } from '../../src/scenario/overlays/library.ts';
import { resolve } from '../../src/scenario/overlays/resolve.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import type { LibraryDocument, Scenario } from '../../src/scenario/schema/scenario.ts';

const folder = new URL('../../scenarios/', import.meta.url);

/** Names of all shipped scenario and overlay files, below `scenarios/`. */
export const shippedFiles: readonly string[] = ['kent', 'example', 'events', 'reference'].flatMap((part) =>
  readdirSync(new URL(`${part}/`, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${part}/${name}`),
);

/** The text of a file below `scenarios/`. */
export function shippedText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** A shipped document; throws every problem of it. */
export function shippedDocument(name: string): LibraryDocument {
  const parsed = parseDocument(shippedText(name), name);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.document;
}

let parsed: readonly LibraryDocument[] | undefined;

/** Every shipped document, parsed once; resolving leaves them as they are. */
function shippedDocuments(): readonly LibraryDocument[] {
  parsed ??= shippedFiles.map(shippedDocument);
  return parsed;
}

/** The shipped scenario of this id with these overlays at full scale, resolved. */
export function shippedScenario(id: string, overlays: readonly string[] = []): Scenario {
  const documents = shippedDocuments();
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`no shipped scenario "${id}"`);
  const uses = overlays.map((overlay) => ({ overlay, scale: 1 }));
  const resolved = resolve(document, libraryOf(documents), uses);
  if (!resolved.ok) throw new Error(resolved.problems.map(formatProblem).join('\n'));
  return resolved.scenario;
}
