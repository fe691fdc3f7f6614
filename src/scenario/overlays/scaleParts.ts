import { isByArea } from '../byArea.ts';
import type { ByArea } from '../schema/primitives.ts';
import type { Effect } from '../schema/effect.ts';
import type { Overlay } from '../schema/scenario.ts';
import type { Stream } from '../schema/stream.ts';

type Added = Overlay['add'];

/**
 * The parts that an overlay adds, at a scale: streams by their rate, drivers by their height, the effects of events,
 * actions and standing effects by their size. A driver's effects follow its height and are not scaled again.
 */
export function scaleParts(add: Added, scale: number): Added {
  if (scale === 1) return add;
  const scaled: Added = { ...add };
  if (add.streams) scaled.streams = add.streams.map((stream) => scaleStream(stream, scale));
  if (add.drivers) scaled.drivers = add.drivers.map((driver) => ({ ...driver, scale: driver.scale * scale }));
  if (add.events) scaled.events = add.events.map((event) => withScaledEffects(event, scale));
  if (add.actions) scaled.actions = add.actions.map((action) => withScaledEffects(action, scale));
  if (add.effects) scaled.effects = scaleEffects(add.effects, scale);
  return scaled;
}

function withScaledEffects<T extends { effects: Effect[] }>(part: T, scale: number): T {
  return { ...part, effects: scaleEffects(part.effects, scale) };
}

function scaleEffects(effects: Effect[], scale: number): Effect[] {
  return effects.map((effect) => ({ ...effect, scale: effect.scale * scale }));
}

function scaleStream(stream: Stream, scale: number): Stream {
  return {
    ...stream,
    ratePerDay: times(stream.ratePerDay, scale),
    series: stream.series.map((point) => ({ ...point, ratePerDay: times(point.ratePerDay, scale) })),
  };
}

function times(rate: ByArea<number>, scale: number): ByArea<number> {
  if (!isByArea(rate)) return rate * scale;
  const entries = Object.entries(rate.byArea).map(([areaId, one]) => [areaId, one * scale] as const);
  return { byArea: Object.fromEntries(entries) };
}
