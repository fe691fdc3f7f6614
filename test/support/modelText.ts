import type { Model } from '../../src/model/compile/model.ts';
import { Sampler } from '../../src/sim/distributions/sampler.ts';

const keys = [1, 2, 3, 4, 5, 6];

/** All that a compiled model says, as text: its numbers in full, its laws by their parameters, its draws by examples. */
export function modelText(model: Model): string {
  const { network: _network, scenario: _scenario, drivers, events, cells, ...rest } = model;
  const { days } = model.timeline;
  const { list, contributions, world } = cells;
  const tables = { ...rest, cells: { list, contributions, world } };
  return JSON.stringify({ ...tables, drivers: drivers.map(levelsOf), events: events.map(spansOf) }, plainly);

  function levelsOf(driver: Model['drivers'][number]): Float64Array[] {
    return keys.map((key) => {
      const levels = new Float64Array(days);
      driver.write(key, -key, levels);
      return levels;
    });
  }
}

function spansOf(event: Model['events'][number]) {
  return keys.map((key) => {
    const span = { start: 0, end: 0 };
    event.draw(key, -key, span);
    return span;
  });
}

function plainly(_: string, value: unknown): unknown {
  if (value instanceof Sampler) return value.distribution;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array, String).join() : value;
}
