import { type Problem, unknownWord } from '../problems.ts';
import type { DerivedScenario, LibraryDocument, Overlay, Scenario } from '../schema/scenario.ts';
import type { Library } from './library.ts';

/** An overlay to apply and how strongly. */
export interface OverlayStep {
  overlay: Overlay;
  scale: number;
}

/** The documents below a document: the scenario at the bottom, and the derived scenarios above it, outermost first. */
export interface Chain {
  base: Scenario | undefined;
  derived: DerivedScenario[];
  problems: Problem[];
}

/** Follows a derived scenario down to the scenario at its bottom. A missing base and a circle are problems. */
export function chainOf(document: LibraryDocument, library: Library): Chain {
  const derived: DerivedScenario[] = [];
  let current = document;
  while (current.kind === 'derived') {
    const seen = derived.map(({ id }) => id);
    if (seen.includes(current.id)) return stopped(derived, circle([...seen, current.id]));
    derived.push(current);
    const base = library(current.base);
    if (base === undefined) return stopped(derived, missing('base', 'scenario', current.base, library));
    current = base;
  }
  if (current.kind === 'scenario') return { base: current, derived, problems: [] };
  return stopped(derived, overlayAlone(current.id, derived.length > 0));
}

function stopped(derived: DerivedScenario[], problem: Problem): Chain {
  return { base: undefined, derived, problems: [problem] };
}

function circle(ids: string[]): Problem {
  return {
    path: 'base',
    message: `scenarios are derived from each other in a circle: ${ids.join(' from ')}`,
  };
}

function overlayAlone(id: string, asBase: boolean): Problem {
  if (asBase)
    return { path: 'base', message: `"${id}" is an overlay; a base is a scenario or a derived scenario` };
  return {
    path: '',
    message: `"${id}" is an overlay, which needs a scenario: open a scenario and apply it there`,
  };
}

/** Finds an overlay by its id. A missing document, and a document that is no overlay, are problems at the path. */
export function findOverlay(id: string, path: string, library: Library): Overlay | Problem {
  const found = library(id);
  if (found === undefined) return missing(path, 'overlay', id, library);
  if (found.kind === 'overlay') return found;
  return {
    path,
    message: `"${id}" is a ${found.kind === 'derived' ? 'derived scenario' : 'scenario'}, not an overlay`,
  };
}

function missing(path: string, what: string, id: string, library: Library): Problem {
  const known = (library.ids ?? []).filter((other) => {
    const kind = library(other)?.kind;
    return what === 'overlay' ? kind === 'overlay' : kind !== 'overlay';
  });
  const problem = unknownWord(path, what, id, known);
  return {
    ...problem,
    message: `${problem.message} in the library or beside the file`,
    allowed: library.ids === undefined ? undefined : problem.allowed,
  };
}
