import { keyOf } from '../keyOf.ts';
import type { KeyedPart } from '../mapKeyed.ts';
import type { Problem } from '../problems.ts';
import type { Overlay, Scenario } from '../schema/scenario.ts';
import { copyOf } from './copyOf.ts';
import { scaleParts } from './scaleParts.ts';
import { type SetRecord, inOverlay, setField } from './setFields.ts';

/** The state after the overlays applied so far. */
export interface Application {
  /** A copy that may be changed. */
  scenario: Scenario;
  problems: Problem[];
  sets: SetRecord[];
  /** The overlay that added each part, by `kind.id`. */
  addedBy: Map<string, string>;
}

/** Applies one overlay at a scale: adds its parts, then sets its fields. At scale 0 it does nothing. */
export function applyOverlay(application: Application, overlay: Overlay, scale: number): void {
  const wrongScale = scaleProblem(overlay, scale);
  if (wrongScale !== undefined) application.problems.push(wrongScale);
  if (scale === 0 || wrongScale !== undefined) return;
  const standingEffects = application.scenario.effects.length;
  addParts(application, renumberedChanges(overlay, standingEffects), scale);
  for (const field of overlay.set) {
    application.problems.push(...setField(application.scenario, field, overlay.id, application.sets));
  }
  mergeProvenance(application.scenario, overlay, standingEffects);
}

/** What was known of a number that is set no longer holds; the overlay says what is known of its own. */
function mergeProvenance(scenario: Scenario, overlay: Overlay, standingEffects: number): void {
  const isSet = (path: string) =>
    overlay.set.some((field) => path === field.path || path.startsWith(`${field.path}.`));
  const kept = Object.entries(scenario.provenance).filter(([path]) => !isSet(path));
  const own = Object.entries(overlay.provenance).map(([path, entry]) => [
    renumbered(path, standingEffects),
    entry,
  ]);
  scenario.provenance = Object.fromEntries([...kept, ...own]) as Scenario['provenance'];
}

/** Numbers that the overlay changed, at the paths at which they stand once it is applied. */
function renumberedChanges(overlay: Overlay, standingEffects: number): Overlay {
  const changed = overlay.add.changed?.map((one) => ({
    ...one,
    path: renumbered(one.path, standingEffects),
    together: one.together.map((path) => renumbered(path, standingEffects)),
  }));
  return changed === undefined ? overlay : { ...overlay, add: { ...overlay.add, changed } };
}

/** Standing effects have no id: the first that an overlay adds comes after those that were there. */
function renumbered(path: string, standingEffects: number): string {
  return path.replace(/^effects\.(\d+)/, (_, index: string) => `effects.${Number(index) + standingEffects}`);
}

/** A field set by a path does not scale, so an overlay with one is used whole or not at all. */
function scaleProblem(overlay: Overlay, scale: number): Problem | undefined {
  if (!Number.isFinite(scale) || scale < 0) {
    return {
      path: overlay.id,
      message: 'the scale of an overlay is wrong',
      found: String(scale),
      allowed: '0 or more',
    };
  }
  if (overlay.set.length === 0 || scale === 0 || scale === 1) return undefined;
  return {
    path: overlay.id,
    message: `this overlay sets fields (${overlay.set[0].path}), which do not scale`,
    found: `scale ${scale}`,
    allowed: '0 (left out) or 1',
  };
}

function addParts(application: Application, overlay: Overlay, scale: number): void {
  const target = application.scenario as unknown as Record<string, unknown[]>;
  for (const [kind, parts] of Object.entries(copyOf(scaleParts(keyedEffects(overlay), scale)))) {
    for (const part of parts) {
      const problem = takenId(application, kind, part, overlay.id);
      if (problem === undefined) target[kind].push(part);
      else application.problems.push(problem);
    }
  }
}

/** Standing effects of several overlays draw apart: by the overlay's id, where they have no key of their own. */
function keyedEffects({ id, add }: Overlay): Overlay['add'] {
  return add.effects === undefined
    ? add
    : { ...add, effects: add.effects.map((one) => ({ key: id, ...one })) };
}

function takenId(application: Application, kind: string, part: object, overlay: string): Problem | undefined {
  if (!('id' in part)) return undefined;
  const added = part as KeyedPart;
  const path = `${kind}.${added.id}`;
  const existing = (application.scenario as unknown as Record<string, KeyedPart[]>)[kind];
  const taken = existing.find((other) => other.id === added.id || keyOf(other) === keyOf(added));
  if (taken === undefined) {
    application.addedBy.set(path, overlay);
    return undefined;
  }
  const owner = application.addedBy.get(`${kind}.${taken.id}`);
  const whose = owner === undefined ? 'the scenario' : `overlay "${owner}"`;
  const what =
    taken.id === added.id
      ? `a part that ${whose} already has`
      : `a part with the key "${keyOf(added)}", which is that of "${taken.id}" in ${whose}`;
  return inOverlay({ path, message: `adds ${what}` }, overlay);
}
