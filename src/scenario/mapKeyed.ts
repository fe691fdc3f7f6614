import type { Scenario } from './schema/scenario.ts';
import type { Stage } from './schema/stage.ts';

/** A part that has a key, or whose id is its key. */
export interface KeyedPart {
  readonly id: string;
  readonly key?: string;
}

/** A scenario with every part that has a key mapped by a function, parts of stages too. */
export function mapKeyed(scenario: Scenario, map: <T extends KeyedPart>(part: T) => T): Scenario {
  return {
    ...scenario,
    areas: scenario.areas.map(map),
    streams: scenario.streams.map(map),
    stages: scenario.stages.map((stage) => mapStage(stage, map)),
    workforce: scenario.workforce.map(map),
    drivers: scenario.drivers.map(map),
    events: scenario.events.map(map),
    indicators: scenario.indicators.map(map),
    actions: scenario.actions.map(map),
  };
}

function mapStage(stage: Stage, map: <T extends KeyedPart>(part: T) => T): Stage {
  const { classes, fallbacks, spawns } = stage;
  return {
    ...map(stage),
    classes: (classes as KeyedPart[]).map(map),
    fallbacks: fallbacks.map(map),
    spawns: spawns.map(map),
  } as Stage;
}
