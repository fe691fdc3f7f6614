import { describe, expect, it } from 'vitest';
import { restlessCounty } from '../../../test/support/restlessCounty.ts';
import { ShuffledRunner } from '../../../test/support/shuffledRunner.ts';
import { coalitions, leaveOneOut, planAgainstNone } from './design.ts';
import { runExperiment } from './runExperiment.ts';
import { type Allocation, runAdaptive, type AdaptiveOptions } from './runAdaptive.ts';
import { runShard } from './runShard.ts';
import type { Progress } from './runExperiment.ts';
import type { Summary } from '../summary/summary.ts';
import { inlineRunner, openHere } from '../../../test/support/openHere.ts';
import { wintersIn } from '../../../test/support/wintersIn.ts';

const county = restlessCounty();
const opened = openHere(county);
const bases = planAgainstNone(county);
const less = leaveOneOut(county).slice(1, 5);
const usual = { seed: 'steps', now: () => 0, replications: 50 } as const;
const shuffled = (width: number, seed: number) =>
  new ShuffledRunner(width, seed, (shard) => runShard(opened, shard));

async function steps(options: Partial<AdaptiveOptions>): Promise<readonly Summary[]> {
  const result = await runAdaptive({
    ...usual,
    runner: shuffled(2, 1),
    waves: [bases, less],
    ...options,
  });
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.summaries;
}

const told = (summaries: readonly Summary[]) =>
  summaries.map((one) => [one.column('bedDaysLost'), one.column('costOfActions')]);

/** The plan, no actions and the first two have 50; the others 30. */
const uneven: Allocation = (summaries) =>
  summaries.map((_, at) => (summaries[0].replications < 30 || at >= 4 ? 30 : 50));

describe('an experiment in steps', () => {
  it('ends with the same as one that runs every winter', async () => {
    const progress: Progress[] = [];
    const found = await steps({ replications: 25, onProgress: (one) => progress.push(one) });
    const variants = [...bases, ...less];
    const runner = inlineRunner();
    const all = await runExperiment({ ...usual, replications: 25, variants, runner, detail: 'outcomes' });
    expect(told(found)).toEqual(told(all.summaries));
    const { done, wanted, copied, secondsLeft } = progress.at(-1)!;
    expect([done, wanted]).toEqual([6 * 25, 6 * 25]);
    expect(secondsLeft === null || secondsLeft === 0).toBe(true);
    expect(copied).toBeGreaterThan(0);
    expect(copied).toBeLessThan(4 * 25);
  });

  it('gives each variant what the allocation wants, whatever the workers and the order of completion', async () => {
    const first = await steps({ allocation: uneven });
    expect(first.map(({ replications }) => replications)).toEqual([50, 50, 50, 50, 30, 30]);
    for (const [width, seed] of [
      [1, 2],
      [5, 3],
    ]) {
      const again = await steps({ allocation: uneven, runner: shuffled(width, seed) });
      expect(told(again)).toEqual(told(first));
    }
  });

  it('asks the allocation only when all have what was wanted', async () => {
    const asked: number[][] = [];
    const allocation: Allocation = (summaries) => {
      asked.push(summaries.map(({ replications }) => replications));
      return uneven(summaries);
    };
    await steps({ allocation });
    expect(asked).toEqual([
      [0, 0, 0, 0, 0, 0],
      [30, 30, 30, 30, 30, 30],
      [50, 50, 50, 50, 30, 30],
    ]);
  });

  it('goes on from what was run, and copies from it', async () => {
    const before = (await steps({ waves: [bases], replications: 20 })).map((summary, at) => ({
      variant: bases[at],
      summary,
    }));
    const runner = shuffled(2, 7);
    const orders = coalitions(county).slice(2);
    const found = await steps({ before, runner, replications: 20, waves: orders.map((one) => [one]) });
    const runs = runner.asked.reduce((sum, shard) => sum + wintersIn(shard), 0);
    expect(runs).toBeLessThan(orders.length * 20);
    const all = await runExperiment({
      ...{ ...usual, replications: 20, variants: orders, runner: inlineRunner(), detail: 'outcomes' },
    });
    expect(told(found)).toEqual(told(all.summaries));
    expect(before[0].summary.replications).toBe(20);
  });

  it('keeps what was done at a stop', async () => {
    const runner = shuffled(2, 1);
    const result = await runAdaptive({
      ...{ ...usual, waves: [bases, less], runner },
      isStopped: () => runner.asked.length >= 60,
    });
    expect(result.kind).toBe('stopped');
    expect(result.summaries).toHaveLength(6);
    const counts = result.summaries.map(({ replications }) => replications);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(50);
  });
});
