import type { Runner } from '../experiment/run/runner.ts';
import { missingReading, type DaySeries } from '../experiment/record/series.ts';
import type { ShardResult } from '../experiment/shard.ts';

/** How many whole winters are drawn through the bands. */
export const sampleCount = 3;

/** Some whole winters by series, `<kind>.<part>.<scope>`: day by day, null on days without a reading. */
export type Samples = ReadonlyMap<string, readonly (readonly (number | null)[])[]>;

/** Keeps the first winters of a run of one variant whole as they arrive: a summary keeps only what is common to all. */
export class SampleWinters {
  readonly #days: number;
  readonly #readings = new Map<number, Uint32Array>();

  constructor(days: number) {
    this.#days = days;
  }

  /** The same runner, whose first winters are kept here. */
  watching(runner: Runner): Runner {
    return {
      width: runner.width,
      open: (hash, scenario) => runner.open(hash, scenario),
      run: async (shard) => {
        const reply = await runner.run(shard);
        if (reply.kind === 'done') this.#keep(reply.results[0]);
        return reply;
      },
      close: () => runner.close(),
    };
  }

  /** The winters kept so far of all series, each in its unit. */
  bySeries(series: readonly DaySeries[]): Samples {
    return new Map(
      series.map((one, index) => [`${one.kind}.${one.part}.${one.scope}`, this.#of(index, one.step)]),
    );
  }

  #keep({ from, count, readings }: ShardResult): void {
    const size = readings.length / count;
    for (let winter = from; winter < Math.min(sampleCount, from + count); winter++) {
      this.#readings.set(winter, readings.slice((winter - from) * size, (winter - from + 1) * size));
    }
  }

  #of(index: number, step: number): (number | null)[][] {
    const from = index * this.#days;
    return [...this.#readings.values()].map((readings) =>
      Array.from(readings.subarray(from, from + this.#days), (steps) =>
        steps === missingReading ? null : steps * step,
      ),
    );
  }
}
