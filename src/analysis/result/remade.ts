import * as z from 'zod';
import { engineVersion } from '../../experiment/shard.ts';
import { applyChanges } from '../../scenario/inputs/applyChanges.ts';
import type { Inputs, MadeFrom } from '../../scenario/inputs/inputs.ts';
import { inputDocumentsSchema, inputsSchema } from '../../scenario/inputs/inputsSchema.ts';
import { libraryOfInputs } from '../../scenario/inputs/libraryOfInputs.ts';
import { resolve } from '../../scenario/overlays/resolve.ts';
import { describeFound, type Problem } from '../../scenario/problems.ts';
import type { LibraryDocument, Overlay, Scenario } from '../../scenario/schema/scenario.ts';
import { schemaProblems } from '../../scenario/schemaProblems.ts';
import { resolvedScenario } from '../check/resolvedScenario.ts';
import { resultVersion } from './resultVersion.ts';

/** A run that can be repeated: its scenario, made again, its seed and its number of winters. */
export interface RemadeRun {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly seed: string;
  readonly replications: number;
  readonly madeFrom: MadeFrom;
  /** Every document that the run needs. */
  readonly documents: readonly LibraryDocument[];
  /** The document that was opened, and the overlays applied to it. */
  readonly document: LibraryDocument;
  readonly overlays: readonly { readonly overlay: Overlay; readonly scale: number }[];
  /** The document's scenario as it was opened and as it was changed. Null where nothing was changed. */
  readonly edited: { readonly before: Scenario; readonly after: Scenario } | null;
}

export type Remade =
  | { readonly ok: true; readonly run: RemadeRun }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Whether a value that was read from a file is a document of results rather than a scenario. */
export function isResultDocument(value: unknown): boolean {
  const known = z.looseObject({ engineVersion: z.number(), seed: z.string() });
  return known.safeParse(value).success;
}

const runResult = z.looseObject({
  scenario: z.looseObject({ id: z.string(), title: z.string(), hash: z.string() }),
  seed: z.string().min(1).max(200),
  replications: z.int().min(1).max(1_000_000),
  engineVersion: z.int(),
  inputs: inputsSchema,
  documents: inputDocumentsSchema,
  stages: z.looseObject({}),
  levels: z.looseObject({}),
});

/**
 * Makes the run of a result document again, from the document and the library that is shipped. Refuses, with the
 * reasons, what would not give the same bits: another engine, another document of the library, missing parts.
 */
export function remadeRun(value: unknown, shipped: (id: string) => LibraryDocument | undefined): Remade {
  const early = formProblems(value);
  if (early.length > 0) return { ok: false, problems: early };
  const parsed = runResult.safeParse(value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(runResult, value as object) };
  const found = libraryOfInputs(parsed.data.documents, shipped);
  if (!found.ok) return found;
  return remadeFrom(parsed.data, found.documents);
}

function formProblems(value: unknown): Problem[] {
  if (!isResultDocument(value)) {
    const message = 'this is not a result document, which has an engineVersion and a seed';
    return [{ path: '', message, found: describeFound(value) }];
  }
  const document = value as Record<string, unknown>;
  const other = Object.keys(otherKinds).find((key) => key in document);
  if (other !== undefined)
    return [
      { path: '', message: 'only a result of "winterproof run" can be repeated', found: otherKinds[other] },
    ];
  const version = document.resultVersion ?? 1;
  if (version !== resultVersion) {
    const message =
      version === 1
        ? 'this result is from a version that did not say what a scenario was made from: run the scenario again'
        : 'this version of Winterproof does not know this form of result';
    return [
      { path: 'resultVersion', message, found: describeFound(version), allowed: String(resultVersion) },
    ];
  }
  if (document.engineVersion === engineVersion) return [];
  return [
    {
      path: 'engineVersion',
      message: 'another engine made this result, and this one gives other winters',
      found: describeFound(document.engineVersion),
      allowed: String(engineVersion),
    },
  ];
}

const otherKinds: Readonly<Record<string, string>> = {
  variants: 'a comparison',
  answers: 'the answers of "winterproof sense"',
  settings: 'the answer of "winterproof thresholds"',
  identities: 'the answer of "winterproof check"',
  entries: 'the log of one winter',
  interactions: 'the answer of "winterproof actions"',
};

type RunResult = z.output<typeof runResult>;

function remadeFrom(result: RunResult, documents: readonly LibraryDocument[]): Remade {
  const { inputs, seed, replications } = result;
  const refuse = (problem: Problem): Remade => ({ ok: false, problems: [problem] });
  const document = documents.find(({ id, kind }) => id === inputs.base.id && kind !== 'overlay');
  if (document === undefined) return refuse(notThere('inputs.base', inputs.base.id));
  const overlays = inputs.overlays.map(({ id, scale }) => ({
    overlay: documents.find((one): one is Overlay => one.id === id && one.kind === 'overlay'),
    scale,
  }));
  const missing = overlays.findIndex(({ overlay }) => overlay === undefined);
  if (missing >= 0) return refuse(notThere(`inputs.overlays.${missing}`, inputs.overlays[missing].id));
  const library = (id: string) => documents.findLast((one) => one.id === id);
  const edited = inputs.changes.length === 0 ? null : changed(document, library, inputs);
  if (edited !== null && 'message' in edited) return refuse(edited);
  const uses = overlays as RemadeRun['overlays'];
  const task = { id: document.id, uses: [...uses], edited: edited?.after ?? null };
  const made = resolvedScenario(task, library);
  if (made.kind === 'problems') return { ok: false, problems: made.problems };
  const { scenario, hash } = made;
  if (hash !== result.scenario.hash) {
    const message = 'what the result holds makes another scenario than the one that was run';
    return refuse({ path: 'scenario.hash', message, found: hash, allowed: result.scenario.hash });
  }
  const madeFrom = { inputs, documents: result.documents };
  const run = { scenario, hash, seed, replications, madeFrom, documents, document, overlays: uses, edited };
  return { ok: true, run };
}

function changed(
  document: LibraryDocument,
  library: (id: string) => LibraryDocument | undefined,
  { changes }: Inputs,
): NonNullable<RemadeRun['edited']> | Problem {
  const base = resolve(document, library);
  if (!base.ok) return base.problems[0];
  try {
    return { before: base.scenario, after: applyChanges(base.scenario, changes) };
  } catch (error) {
    return { path: 'inputs.changes', message: `a change has no place: ${(error as Error).message}` };
  }
}

function notThere(path: string, id: string): Problem {
  return { path, message: `the result does not hold the document "${id}"` };
}
