import { repeatedIds } from '../../repeatedIds.ts';
import type { Check } from '../facts.ts';

/** Ids are unique among the parts of one kind, and among the classes, fallbacks and spawned work of a stage. */
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
  const perKind = Object.entries(kinds).flatMap(([kind, parts]) => repeatedIds(parts, kind));
  const perStage = scenario.stages.flatMap(({ id, classes, fallbacks, spawns }) => [
    ...repeatedIds(classes, `stages.${id}.classes`),
    ...repeatedIds(fallbacks, `stages.${id}.fallbacks`),
    ...repeatedIds(spawns, `stages.${id}.spawns`),
  ]);
  return [...perKind, ...perStage];
};
