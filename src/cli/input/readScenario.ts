import { scenarioProblems } from '../../analysis/check/scenarioProblems.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { MadeFrom } from '../../scenario/inputs/inputs.ts';
import { madeFrom } from '../../scenario/inputs/madeFrom.ts';
import type { Library } from '../../scenario/overlays/library.ts';
import { type AppliedOverlay, type OverlayUse, resolve } from '../../scenario/overlays/resolve.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { warningsBesideProblems } from '../../scenario/validate/warningsBesideProblems.ts';
import { scenarioWarnings } from '../../scenario/validate/scenarioWarnings.ts';
import { BadInput, linesOf } from '../badInput.ts';
import { libraryBeside } from './libraryBeside.ts';
import { type OpenedDocument, openDocument } from './openDocument.ts';
import { shippedDocument } from './shippedLibrary.ts';
import { overlayUse } from './overlayUses.ts';

/** A scenario that can run: resolved, checked, with its hash and the overlays that were applied to it. */
export interface OpenedScenario {
  readonly name: string;
  readonly scenario: Scenario;
  readonly hash: string;
  readonly applied: readonly AppliedOverlay[];
  /** Overlays that were given at scale 0, and so left out. */
  readonly leftOut: readonly AppliedOverlay[];
  /** What can never act in its days, and the like: said, and no reason to stop. */
  readonly warnings: readonly Problem[];
  /** What it takes to make it again. */
  readonly madeFrom: MadeFrom;
}

/**
 * Opens a scenario (file, `-` or id), applies overlays (each `F` or `F@SCALE`) and checks it whole.
 * Throws BadInput with all problems at once.
 */
export async function readScenario(name: string, overlays: readonly string[] = []): Promise<OpenedScenario> {
  const problems: string[] = [];
  const opened = await collecting(problems, () => openDocument(name));
  const uses: (OverlayUse | undefined)[] = [];
  for (const text of overlays) uses.push(await collecting(problems, () => overlayUse(text)));
  if (opened === undefined || problems.length > 0) throw new BadInput(problems);
  return resolved(opened, uses as OverlayUse[]);
}

function resolved({ name, document, folder }: OpenedDocument, uses: readonly OverlayUse[]): OpenedScenario {
  const library = libraryBeside(folder);
  const result = resolve(document, library, uses);
  if (!result.ok) throw new BadInput(linesOf(name, result.problems));
  const problems = scenarioProblems(result.scenario);
  if (problems.length > 0) {
    const warnings = linesOf(`${name}: warning`, warningsBesideProblems(result.scenario));
    throw new BadInput([...linesOf(name, problems), ...warnings]);
  }
  const { scenario, applied } = result;
  const leftOut = uses.filter(({ scale }) => scale === 0).map((use) => nameOf(use, library));
  const warnings = scenarioWarnings(scenario);
  const made = madeFrom({ document, edited: null, uses, library, shipped: shippedDocument });
  return { name, scenario, hash: scenarioHash(scenario), applied, leftOut, warnings, madeFrom: made };
}

function nameOf({ overlay, scale }: OverlayUse, library: Library): AppliedOverlay {
  const { id, title } = typeof overlay === 'string' ? library(overlay)! : overlay;
  return { id, title, scale };
}

/** Runs a step; its problems join the list instead of ending everything. */
export async function collecting<T>(problems: string[], step: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
