import { columnsOf, scopesOf } from '../../src/experiment/outcomes/columns.ts';
import { missingReading, seriesOf, waitSeriesOf } from '../../src/experiment/record/series.ts';
import type { ShardResult } from '../../src/experiment/shard.ts';
import { waitBins } from '../../src/model/waitBins.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { uniform } from '../../src/sim/random/uniform.ts';

/** A shard whose every figure is made up from its winter's number alone: as a pure function of (winter) as a real one. */
export function madeUpShard(scenario: Scenario, from: number, count: number, salt = 0): ShardResult {
  const columns = columnsOf(scenario);
  const series = seriesOf(scenario);
  const scopes = scopesOf(scenario);
  const { days } = scenario.calendar;
  const result = {
    rows: new Float64Array(count * columns.length),
    wanted: new Uint8Array(count * scenario.actions.length),
    readings: new Uint32Array(count * series.length * days),
    levels: new Uint8Array(count * scopes.length * days),
  };
  const waits = { starts: [0], places: [] as number[], counts: [] as number[] };
  for (let winter = 0; winter < count; winter++) {
    let draws = 0;
    const u = () => uniform(from + winter, salt, draws++);
    for (let at = 0; at < columns.length; at++) {
      const isYes = u() < 0.4;
      const figure = u() < 0.1 ? NaN : u() * 10;
      const { unit } = columns[at];
      result.rows[winter * columns.length + at] =
        unit === 'yesNo' ? Number(isYes) : unit === 'dayIndex' ? Math.floor(figure) : figure;
    }
    fill(result.readings, winter, series.length * days, () =>
      u() < 0.05 ? missingReading : Math.floor(u() * 40),
    );
    fill(result.levels, winter, scopes.length * days, () => 1 + Math.floor(u() * 4));
    for (let one = 0; one < waitSeriesOf(scenario).length; one++) {
      for (let bin = Math.floor(u() * 4); bin < waitBins; bin += 1 + Math.floor(u() * 60)) {
        waits.places.push(one * waitBins + bin);
        waits.counts.push(1 + Math.floor(u() * 5));
      }
    }
    waits.starts.push(waits.places.length);
  }
  const { starts, places, counts } = waits;
  return {
    from,
    count,
    ...result,
    waits: {
      starts: Uint32Array.from(starts),
      places: Uint32Array.from(places),
      counts: Uint32Array.from(counts),
    },
  };
}

function fill(array: Uint32Array | Uint8Array, winter: number, length: number, value: () => number): void {
  for (let at = winter * length; at < (winter + 1) * length; at++) array[at] = value();
}
