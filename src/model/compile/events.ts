import { keyOf } from '../../scenario/keyOf.ts';
import type { ScenarioEvent } from '../../scenario/schema/driver.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { uniform } from '../../sim/random/uniform.ts';
import { drawKeyOf } from '../drawKeyOf.ts';
import { samplerOf } from './samplers.ts';
import { simulatedDay, type Timeline } from './timeline.ts';

/** When an event happens in one replication: simulated days, `end` not included. -1 when it does not happen. */
export interface EventSpan {
  start: number;
  end: number;
}

/** An event ready to be drawn. */
export interface CompiledEvent {
  readonly id: string;
  draw(replicationA: number, replicationB: number, span: EventSpan): void;
}

/** Compiles a dated or randomly dated event. It begins at 00:00 and never before the first counted day. */
export function compileEvent(event: ScenarioEvent, timeline: Timeline): CompiledEvent {
  const key = drawKeyOf(`event/${keyOf(event)}`);
  const first = simulatedDay(timeline, 'date' in event.when ? event.when.date : event.when.from);
  const last = simulatedDay(timeline, 'date' in event.when ? event.when.date : event.when.to);
  const duration = samplerOf(event.durationDays);
  return {
    id: event.id,
    draw(replicationA, replicationB, span) {
      const a = childA(replicationA, replicationB, key);
      const b = childB(replicationA, replicationB, key);
      const happens = uniform(a, b, 1) < event.probability;
      const start = first + Math.floor(uniform(a, b, 2) * (last - first + 1));
      const end = start + duration.draw(uniform(a, b, 3));
      span.start = happens ? Math.max(start, timeline.windowStart) : -1;
      span.end = happens ? end : -1;
    },
  };
}
