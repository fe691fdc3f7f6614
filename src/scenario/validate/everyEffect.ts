import type { Action } from '../schema/escalation.ts';
import type { Effect } from '../schema/effect.ts';
import type { Scenario } from '../schema/scenario.ts';

/** An effect, its place and the part that has it. */
export interface EffectPlace {
  path: string;
  effect: Effect;
  carrier: 'driver' | 'event' | 'standing' | 'action';
  action?: Action;
}

/** Every effect of a scenario: those of drivers, events and actions, and the standing effects. */
export function everyEffect(scenario: Scenario): EffectPlace[] {
  return [
    ...scenario.drivers.flatMap(({ id, effects }) => places(effects, `drivers.${id}.effects`, 'driver')),
    ...scenario.events.flatMap(({ id, effects }) => places(effects, `events.${id}.effects`, 'event')),
    ...places(scenario.effects, 'effects', 'standing'),
    ...scenario.actions.flatMap((action) =>
      places(action.effects, `actions.${action.id}.effects`, 'action').map((place) => ({ ...place, action })),
    ),
  ];
}

function places(effects: Effect[], path: string, carrier: EffectPlace['carrier']): EffectPlace[] {
  return effects.map((effect, at) => ({ path: `${path}.${at}`, effect, carrier }));
}
