import { withPercentages } from '../percentages.ts';
import type { Problem } from '../problems.ts';
import { type LibraryDocument, type Overlay, type Scenario, scenario as schema } from '../schema/scenario.ts';
import { schemaProblems } from '../schemaProblems.ts';
import { type Application, applyOverlay } from './applyOverlay.ts';
import { type OverlayStep, chainOf, findOverlay } from './chain.ts';
import { copyOf } from './copyOf.ts';
import type { Library } from './library.ts';
import { outOfReach } from './outOfReach.ts';
import type { SetRecord } from './setFields.ts';

/** An overlay to apply, by its id in the library or as a document. */
export interface OverlayUse {
  overlay: string | Overlay;
  scale: number;
}

/** An overlay that was applied, in order. */
export interface AppliedOverlay {
  id: string;
  title: string;
  scale: number;
}

export type ResolveResult =
  { ok: true; scenario: Scenario; applied: AppliedOverlay[] } | { ok: false; problems: Problem[] };

/**
 * The whole scenario of a document and overlays: its base, the overlays of the derived scenarios from the bottom up,
 * then those in `uses`, in order. Overlays at scale 0 are left out entirely. Returns all problems at once.
 */
export function resolve(
  document: LibraryDocument,
  library: Library,
  uses: readonly OverlayUse[] = [],
): ResolveResult {
  const chain = chainOf(document, library);
  const problems = [...chain.problems];
  const steps: OverlayStep[] = [];
  for (const derived of chain.derived.toReversed()) {
    problems.push(...collectSteps(derived.overlays, (at) => `overlays.${at}`, library, steps));
  }
  problems.push(...collectSteps(uses, (at) => `overlay ${at + 1}`, library, steps));
  problems.push(...usedTwice(steps));
  if (chain.base === undefined || problems.length > 0) return { ok: false, problems };
  return applySteps(withHeading(chain.base, chain.derived), steps);
}

/** Looks up the overlays that are used and adds them to the steps; returns what cannot be found. */
function collectSteps(
  uses: readonly OverlayUse[],
  pathOf: (at: number) => string,
  library: Library,
  steps: OverlayStep[],
): Problem[] {
  return uses.flatMap(({ overlay, scale }, at) => {
    const found = typeof overlay === 'string' ? findOverlay(overlay, pathOf(at), library) : overlay;
    if (!('kind' in found)) return [found];
    steps.push({ overlay: found, scale });
    return [];
  });
}

function usedTwice(steps: readonly OverlayStep[]): Problem[] {
  const ids = steps.filter(({ scale }) => scale !== 0).map(({ overlay }) => overlay.id);
  const repeated = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return repeated.map((id) => ({
    path: id,
    message: 'this overlay is used twice; use it once, with a larger scale if it should be stronger',
  }));
}

/** The base with the id, title, description and notes of the outermost derived scenario. */
function withHeading(base: Scenario, derived: readonly { id: string; title: string }[]): Scenario {
  if (derived.length === 0) return base;
  const heading = { ...base };
  for (const { id, title, description, notes } of derived.toReversed() as Scenario[]) {
    Object.assign(heading, { id, title });
    if (description !== undefined) heading.description = description;
    if (notes !== undefined) heading.notes = notes;
  }
  return heading;
}

function applySteps(base: Scenario, steps: readonly OverlayStep[]): ResolveResult {
  const inUse = steps.filter(({ scale }) => scale !== 0);
  if (inUse.length === 0) return { ok: true, scenario: base, applied: [] };
  const application: Application = { scenario: copyOf(base), problems: [], sets: [], addedBy: new Map() };
  for (const { overlay, scale } of inUse) applyOverlay(application, overlay, scale);
  if (application.problems.length > 0) return { ok: false, problems: application.problems };
  const whole = withPercentages(schema, application.scenario) as Scenario;
  const parsed = schema.safeParse(whole);
  if (!parsed.success) return { ok: false, problems: problemsAfter({ ...application, scenario: whole }) };
  const idle = inUse.flatMap(({ overlay }) => outOfReach(overlay, parsed.data.calendar));
  if (idle.length > 0) return { ok: false, problems: idle };
  const applied = inUse.map(({ overlay: { id, title }, scale }) => ({ id, title, scale }));
  return { ok: true, scenario: parsed.data, applied };
}

/** The problems of a scenario that its overlays have spoilt, each with the overlay that set the field. */
function problemsAfter({ scenario, sets }: Application): Problem[] {
  return schemaProblems(schema, scenario).map((problem) => {
    const culprit = sets.findLast(({ path }) => isBelow(problem.path, path));
    return culprit === undefined ? problem : namingOverlay(problem, culprit);
  });
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

function namingOverlay(problem: Problem, { overlay }: SetRecord): Problem {
  return { ...problem, message: `as set by overlay "${overlay}": ${problem.message}` };
}
