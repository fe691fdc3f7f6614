import type { Problem } from '../../problems.ts';
import { repeatedIds } from '../../repeatedIds.ts';
import { repeatedKeys } from '../../files/repeatedKeys.ts';
import type { Check } from '../facts.ts';

/** Ids and keys are unique among the parts of one kind, and among the classes, fallbacks and spawned work of a stage. */
export const checkIds: Check = ({ scenario }) => {
  const kinds = {
    areas: scenario.areas,
    streams: scenario.streams,
    stages: scenario.stages,
    workforce: scenario.workforce,
    drivers: scenario.drivers,
    events: scenario.events,
    indicators: scenario.indicators,
    actions: scenario.actions,
    outcomes: scenario.outcomes,
    observed: scenario.observed,
    targets: scenario.targets,
  };
  const perKind = Object.entries(kinds).flatMap(([kind, parts]) => repeated(parts, kind));
  const perStage = scenario.stages.flatMap(({ id, classes, fallbacks, spawns }) => [
    ...repeated(classes, `stages.${id}.classes`),
    ...repeated(fallbacks, `stages.${id}.fallbacks`),
    ...repeated(spawns, `stages.${id}.spawns`),
  ]);
  return [...perKind, ...perStage];
};

function repeated(parts: readonly { readonly id: string; readonly key?: string }[], path: string): Problem[] {
  return [...repeatedIds(parts, path), ...repeatedKeys(parts, path)];
}
