import { provenanceAt } from '../../scenario/edit/ownFigure.ts';
import { childOf, idOf } from '../../scenario/paths/idPath.ts';
import type { Provenance } from '../../scenario/schema/provenance.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** A number of the scenario (or several below one path) and where it comes from. */
export interface NumberAtPath {
  readonly path: string;
  /** Its present value in the scenario: a number, a distribution, or numbers by area. */
  readonly value: unknown;
  /** Of the path itself or the nearest one above it. */
  readonly provenance: Provenance | null;
}

/** A number that was changed to meet targets: one free parameter. */
export interface ChangedResult extends NumberAtPath {
  readonly together: readonly NumberAtPath[];
  readonly targets: readonly string[];
  readonly note: string | null;
}

/** The numbers that the scenario names as changed to meet targets, with their present values. */
export function changedNumbers(scenario: Scenario): ChangedResult[] {
  return scenario.changed.map(({ path, together, targets, note }) => ({
    ...numberAt(scenario, path),
    together: together.map((other) => numberAt(scenario, other)),
    targets,
    note: note ?? null,
  }));
}

function numberAt(scenario: Scenario, path: string): NumberAtPath {
  return {
    path,
    value: valueAt(scenario, path.split('.')) ?? null,
    provenance: provenanceAt(scenario, path.split('.'))?.provenance ?? null,
  };
}

/** The value at a path of ids; where `byArea` and the area are left out, the values by area. */
function valueAt(value: unknown, [word, ...rest]: readonly string[]): unknown {
  if (word === undefined) return value;
  const child = Array.isArray(value)
    ? (value.find((part) => idOf(part) === word) ?? childOf(value, word))
    : childOf(value, word);
  if (child !== undefined) return valueAt(child, rest);
  const byArea = childOf(value, 'byArea');
  if (typeof byArea !== 'object' || byArea === null) return undefined;
  return Object.fromEntries(
    Object.entries(byArea).map(([area, one]) => [area, valueAt(one, [word, ...rest])]),
  );
}
