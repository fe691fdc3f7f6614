import type { Runner } from '../../experiment/run/runner.ts';
import { missingReading, type DaySeries } from '../../experiment/record/series.ts';
import type { ShardResult } from '../../experiment/shard.ts';

/** How many whole winters are drawn through the bands. */
export const sampleWinters = 3;

/** Keeps the first winters of a run of one variant whole as they arrive: summaries keep only what is common to all. */
export class SampleKeeper {
  readonly runner: Runner;
  readonly #days: number;
  readonly #readings = new Map<number, Uint32Array>();

  constructor(runner: Runner, days: number) {
    this.#days = days;
    this.runner = {
      width: runner.width,
      open: (hash, scenario) => runner.open(hash, scenario),
      run: async (shard) => {
        const reply = await runner.run(shard);
        if (reply.kind === 'done') this.#keep(reply.results[0]!);
        return reply;
      },
      close: () => runner.close(),
    };
  }

  #keep({ from, count, readings }: ShardResult): void {
    const size = readings.length / count;
    for (let winter = from; winter < Math.min(sampleWinters, from + count); winter += 1) {
      this.#readings.set(winter, readings.slice((winter - from) * size, (winter - from + 1) * size));
    }
  }

  /** The sample winters kept so far of one series, in its unit. Null on days without a reading. */
  samples(index: number, series: DaySeries): (number | null)[][] {
    const from = index * this.#days;
    return [...this.#readings.values()].map((readings) =>
      Array.from(readings.subarray(from, from + this.#days), (steps) =>
        steps === missingReading ? null : steps * series.step,
      ),
    );
  }
}
