import type { Problem } from '../problems.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Stage } from '../schema/stage.ts';
import type { Stream } from '../schema/stream.ts';
import type { WorkforceGroup } from '../schema/workforce.ts';

/** A scenario and its parts by id, read by every check. */
export interface Facts {
  scenario: Scenario;
  areas: readonly string[];
  stages: ReadonlyMap<string, Stage>;
  streams: ReadonlyMap<string, Stream>;
  groups: ReadonlyMap<string, WorkforceGroup>;
  indicators: ReadonlyMap<string, Indicator>;
}

/** A check of one rule over the whole scenario: every departure from it, none for a good scenario. */
export type Check = (facts: Facts) => Problem[];

/** Indexes a scenario. Of two parts with the same id, the first is used (the ids check names the second). */
export function factsOf(scenario: Scenario): Facts {
  return {
    scenario,
    areas: scenario.areas.map(({ id }) => id),
    stages: byId(scenario.stages),
    streams: byId(scenario.streams),
    groups: byId(scenario.workforce),
    indicators: byId(scenario.indicators),
  };
}

function byId<T extends { id: string }>(parts: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const part of parts) if (!map.has(part.id)) map.set(part.id, part);
  return map;
}

/** The ids of a stage's classes, in order. */
export function classIds(stage: Stage): string[] {
  return stage.classes.map(({ id }) => id);
}
