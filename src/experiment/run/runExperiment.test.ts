import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpShard } from '../../../test/support/madeUpShard.ts';
import { ShuffledRunner } from '../../../test/support/shuffledRunner.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { wintersIn } from '../../../test/support/wintersIn.ts';
import { planAgainstNone, variantOf } from './design.ts';
import { type Progress, runExperiment } from './runExperiment.ts';
import type { Shard, ShardReply, ShardVariant } from '../shard.ts';
import { nextLook } from './stopping.ts';
import type { Summary } from '../summary/summary.ts';
import { labelsHash } from '../../scenario/labelsHash.ts';

const scenario = tinyScenario();
const variants = planAgainstNone(scenario);

/** Made-up winters; those of the two policies differ. */
function reply({ from, count, variants }: Shard): ShardReply {
  const saltOf = ({ policy }: ShardVariant) => ('actions' in policy && policy.actions === 'none' ? 1 : 0);
  return {
    kind: 'done',
    results: variants.map((variant) => madeUpShard(scenario, from, count, saltOf(variant))),
    copied: 0,
  };
}

function failsAt(...winters: number[]): (shard: Shard) => ShardReply {
  return (shard) => {
    const winter = winters.find((one) => shard.from <= one && one < shard.from + shard.count);
    if (winter === undefined) return reply(shard);
    return { kind: 'failed', problem: { message: 'too many people', seed: shard.seed, replication: winter } };
  };
}

/** A clock that goes forward by so much whenever it is read: it decides the sizes of shards. */
function clock(milliseconds: number): () => number {
  let time = 0;
  return () => (time += milliseconds);
}

const usual = { variants, replications: 37, seed: '1', now: clock(5) };

const column = 'daysAt3Plus.system';
const told = (summaries: readonly Summary[]) =>
  summaries.map((one) => [one.replications, one.column(column)]);
const expectedOf = (n: number) =>
  variants.map(({ policy }) => {
    const shard = { hash: '', variants: [{ policy }], seed: '1', from: 0, count: n, detail: 'full' as const };
    const done = reply(shard) as Extract<ShardReply, { kind: 'done' }>;
    const { rows } = done.results[0];
    const columns = rows.length / n;
    const at = 1 + 4 + scenario.areas.length * 13;
    return [n, Float64Array.from({ length: n }, (_, row) => rows[row * columns + at])];
  });

describe('an experiment that is widened', () => {
  const count =
    (runner: ShuffledRunner) =>
    (shard: Shard): Promise<ShardReply> => {
      winters += wintersIn(shard);
      return runner.run(shard);
    };
  let winters = 0;
  const counting = (width: number, seed: number) => {
    const inner = new ShuffledRunner(width, seed, reply);
    return {
      width,
      open: (hash: string) => inner.open(hash),
      run: count(inner),
      close: () => inner.close(),
    };
  };

  it('runs what is missing alone, and ends with the same as one that was asked for at once', async () => {
    const settings = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(), fc.integer({ min: 1, max: 36 }));
    await fc.assert(
      fc.asyncProperty(settings, async ([width, seed, first]) => {
        const [plan] = variants;
        const before = await runExperiment({
          ...usual,
          variants: [plan],
          replications: first,
          runner: counting(width, seed),
        });
        winters = 0;
        const progress: Progress[] = [];
        const result = await runExperiment({
          ...usual,
          runner: counting(width, seed),
          known: ({ id }) => (id === plan.id ? before.summaries[0] : undefined),
          onProgress: (now) => progress.push(now),
        });
        expect(told(result.summaries)).toEqual(expectedOf(37));
        expect(winters).toBe(2 * 37 - first);
        expect(progress.at(-1)).toMatchObject({ done: winters, wanted: winters });
      }),
      { numRuns: 30 },
    );
  });

  it('runs nothing where everything is known, and leaves more winters as they are', async () => {
    const before = await runExperiment({ ...usual, runner: counting(2, 1) });
    winters = 0;
    const known = new Map(variants.map(({ id }, at) => [id, before.summaries[at]]));
    const result = await runExperiment({
      ...usual,
      replications: 20,
      runner: counting(2, 1),
      known: ({ id }) => known.get(id),
    });
    expect([result.kind, winters]).toEqual(['done', 0]);
    expect(told(result.summaries)).toEqual(expectedOf(37));
  });
});

describe('runExperiment', () => {
  it('gives the same whatever the shards, the workers and the order of completion', async () => {
    const setting = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(), fc.integer({ min: 0, max: 400 }));
    await fc.assert(
      fc.asyncProperty(setting, async ([width, seed, milliseconds]) => {
        const runner = new ShuffledRunner(width, seed, reply);
        const result = await runExperiment({ ...usual, runner, now: clock(milliseconds) });
        expect(result.kind).toBe('done');
        expect(told(result.summaries)).toEqual(expectedOf(37));
      }),
      { numRuns: 30 },
    );
  });

  it('opens a scenario once, begins with single winters and meets the same winters in every variant', async () => {
    const runner = new ShuffledRunner(2, 1, reply);
    const counts: number[][] = [];
    await runExperiment({
      ...usual,
      runner,
      onSummary: (summaries) => counts.push(summaries.map(({ replications }) => replications)),
    });
    expect(runner.opened).toEqual([labelsHash(variants[0].scenario)]);
    expect(runner.asked.slice(0, 4).map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [0, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(counts.every(([plan, none]) => plan === none)).toBe(true);
    expect(counts.at(-1)).toEqual([37, 37]);
  });

  it('tells its progress in winters of all variants', async () => {
    const seen: Progress[] = [];
    const runner = new ShuffledRunner(2, 1, reply);
    await runExperiment({ ...usual, runner, onProgress: (progress) => seen.push(progress) });
    const { done, wanted, ratePerSecond, secondsLeft } = seen.at(-1)!;
    expect([done, wanted, secondsLeft]).toEqual([74, 74, 0]);
    expect(ratePerSecond).toBeGreaterThan(0);
    expect(seen.every((one, at) => at === 0 || one.done > seen[at - 1].done)).toBe(true);
  });

  it('stops by handing out no further shard, and equals a run of that many', async () => {
    const runner = new ShuffledRunner(3, 4, reply);
    const result = await runExperiment({ ...usual, runner, isStopped: () => runner.asked.length >= 20 });
    expect(result.kind).toBe('stopped');
    expect(runner.asked).toHaveLength(20);
    const n = result.summaries[0].replications;
    expect(n).toBeGreaterThan(0);
    expect(told(result.summaries)).toEqual(expectedOf(n));
  });

  it('is stopped, not failed, when its workers are closed at the stop', async () => {
    let isStopped = false;
    const closing = (shard: Shard) => {
      if (shard.from < 6) return reply(shard);
      isStopped = true;
      throw new Error('closed');
    };
    const runner = new ShuffledRunner(2, 1, closing);
    const result = await runExperiment({ ...usual, runner, isStopped: () => isStopped });
    expect(result.kind).toBe('stopped');
    expect(told(result.summaries)).toEqual(expectedOf(result.summaries[0].replications));
  });

  it('stops before the first shard', async () => {
    const runner = new ShuffledRunner(1, 1, reply);
    const result = await runExperiment({ ...usual, runner, isStopped: () => true });
    expect([result.kind, result.summaries[0].replications]).toEqual(['stopped', 0]);
  });

  it('fails with the first failing winter, whichever was reported first', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const runner = new ShuffledRunner(4, seed, failsAt(9, 10, 11));
      const result = await runExperiment({ ...usual, runner });
      expect(result).toMatchObject({
        kind: 'failed',
        variant: 'plan',
        problem: { message: 'too many people', seed: '1', replication: 9 },
      });
    }
  });

  it('gives the shard of a lost worker to another, and fails when it loses several', async () => {
    let losses = 0;
    const unsteady = (shard: Shard) => {
      if (losses++ < 2) throw new Error('gone');
      return reply(shard);
    };
    const steady = await runExperiment({ ...usual, runner: new ShuffledRunner(2, 1, unsteady) });
    expect(told(steady.summaries)).toEqual(expectedOf(37));
    const never = new ShuffledRunner(1, 1, () => {
      throw new Error('gone');
    });
    const failed = await runExperiment({ ...usual, runner: never });
    expect(failed).toMatchObject({
      kind: 'failed',
      problem: { message: 'A worker was lost on winter 0: gone', replication: 0 },
    });
  });

  it('passes on a fault in what listens to it', async () => {
    const runner = new ShuffledRunner(2, 1, reply);
    const onSummary = () => {
      throw new Error('no picture');
    };
    await expect(runExperiment({ ...usual, runner, onSummary })).rejects.toThrow('no picture');
  });

  it.each([0, -1, 1.5, NaN])('refuses %d replications', async (replications) => {
    const runner = new ShuffledRunner(1, 1, reply);
    await expect(runExperiment({ ...usual, replications, runner })).rejects.toThrow(RangeError);
  });
});

describe('a stopping rule', () => {
  const one = [variantOf(scenario)];

  it('is looked at with exactly 100, 200, 400 ... winters and at the last, whatever the shards', async () => {
    for (const [width, milliseconds] of [
      [1, 3],
      [3, 1],
      [5, 17],
    ]) {
      const looks: number[] = [];
      await runExperiment({
        variants: one,
        seed: '1',
        replications: 450,
        runner: new ShuffledRunner(width, 3, reply),
        now: clock(milliseconds),
        stopping: (summaries) => {
          looks.push(summaries[0].replications);
          return { stop: false, measures: [] };
        },
      });
      expect(looks).toEqual([100, 200, 400, 450]);
    }
  });

  it('never ends a run before 200, and then ends it at just that many', async () => {
    for (const seed of [1, 2, 3]) {
      const result = await runExperiment({
        variants: one,
        seed: '1',
        replications: 1000,
        // Winters beyond the end of the run are no part of it, even if they fail.
        runner: new ShuffledRunner(4, seed, failsAt(201)),
        now: clock(seed * 4),
        stopping: () => ({ stop: true, measures: [] }),
      });
      expect(result).toMatchObject({ kind: 'done', decision: { stop: true } });
      expect(result.summaries[0].replications).toBe(200);
    }
  });

  it('has a fixed timetable', () => {
    expect([0, 99, 100, 150, 200, 399, 400].map(nextLook)).toEqual([100, 100, 200, 200, 400, 400, 800]);
  });
});
