import { describe, expect, it } from 'vitest';
import { openHere } from '../../../test/support/openHere.ts';
import { everyVariant, restlessCounty } from '../../../test/support/restlessCounty.ts';
import { ShuffledRunner } from '../../../test/support/shuffledRunner.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { withPart } from '../../../test/support/withPart.ts';
import { labelsHash } from '../../scenario/labelsHash.ts';
import { planAgainstNone, type Variant } from './design.ts';
import { runExperiment } from './runExperiment.ts';
import { runAdaptive } from './runAdaptive.ts';
import { runShard } from './runShard.ts';
import { ranOf, SameWinters } from './sameWinters.ts';
import type { Detail, Policy, Shard, ShardResult } from '../shard.ts';
import type { Summary } from '../summary/summary.ts';

const county = restlessCounty();
const other = tinyScenario();
const opened = new Map([county, other].map((one) => [labelsHash(one), openHere(one)]));
const all = everyVariant(county);
const seed = 'shared';

function resultsOf(
  variants: Shard['variants'],
  detail: Detail,
  count: number,
): { results: readonly ShardResult[]; copied: number } {
  const hash = labelsHash(county);
  const reply = runShard(opened.get(hash)!, { hash, variants, seed, from: 3, count, detail });
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  return reply;
}

describe('a shard of several variants', () => {
  it.each([
    ['outcomes', 4, all],
    ['full', 3, all.filter((_, at) => at % 3 === 0)],
    ['logged', 2, all.filter((_, at) => at % 4 === 0)],
    ['recorded', 2, all.filter((_, at) => at % 4 === 1)],
  ] as const)('gives each the bits that it has alone: %s', (detail, count, variants) => {
    const { results, copied } = resultsOf(variants, detail, count);
    expect(copied).toBeGreaterThan(0);
    expect(copied).toBeLessThan((variants.length - 1) * count);
    variants.forEach((variant, at) => {
      const alone = resultsOf([variant], detail, count);
      expect(results[at], variant.id).toEqual(alone.results[0]);
      expect(alone.copied).toBe(0);
    });
  });

  it('runs only what is not left out', () => {
    const [plan, less] = all;
    const { results, copied } = resultsOf(
      [
        { ...plan, leftOut: [3] },
        { ...less, leftOut: [4] },
      ],
      'outcomes',
      2,
    );
    const alone = [plan, less].map((one) => resultsOf([one], 'outcomes', 2).results[0]);
    const width = alone[0].rows.length / 2;
    expect(copied).toBe(0);
    expect(results[0].rows).toEqual(
      Float64Array.from([...new Float64Array(width), ...alone[0].rows.slice(width)]),
    );
    expect(results[1].rows).toEqual(
      Float64Array.from([...alone[1].rows.slice(0, width), ...new Float64Array(width)]),
    );
  });

  it('tells of each variant and each day, and copies nothing between policies that differ in another part', () => {
    const [{ policy }] = all;
    const later = withPart(policy, 1);
    expect(resultsOf([{ policy }, { policy: later }], 'outcomes', 2).copied).toBe(0);
    expect(resultsOf([{ policy }, { policy }], 'outcomes', 2).copied).toBe(2);
    const heard: string[] = [];
    const shard = { hash: '', variants: [{ policy }, { policy: later }], seed, from: 0, count: 2 };
    const listener = { onDay: () => heard.push('day'), onVariant: () => heard.push('variant') };
    runShard(openHere(county), { ...shard, detail: 'outcomes' }, listener);
    expect(heard.filter((one) => one === 'variant')).toHaveLength(4);
    expect(heard.at(-1)).toBe('variant');
    expect(heard.filter((one) => one === 'day').length).toBeGreaterThan(4 * county.calendar.days);
  });
});

/** A clock that goes forward by so much whenever it is read, which decides how shards are made up. */
function clock(milliseconds: number): () => number {
  let time = 0;
  return () => (time += milliseconds);
}

const told = (summaries: readonly Summary[]) =>
  summaries.map((one) => one.columns.map(({ id }) => [id, ...one.column(id)]));

const runnerOf = (width: number) =>
  new ShuffledRunner(width, width, (shard) => runShard(opened.get(shard.hash)!, shard));

const mostTogether = ({ asked }: ShuffledRunner) => Math.max(...asked.map(({ variants }) => variants.length));

describe('an experiment whose variants share shards', () => {
  const mixed: Variant[] = [...all.slice(0, 4), ...planAgainstNone(other), ...all.slice(4, 9)].map(
    (variant, at) => ({ ...variant, id: String(at) }),
  );
  const usual = { seed, replications: 9, variants: mixed, detail: 'outcomes' } as const;

  it('ends with the bits of one in which each has its own, whatever the workers and the speed', async () => {
    const apart = runnerOf(1);
    const expected = await runExperiment({ ...usual, runner: apart, now: () => 0 });
    expect(mostTogether(apart)).toBe(1);
    for (const [width, milliseconds] of [
      [1, 3],
      [2, 20],
      [5, 1],
    ]) {
      const runner = runnerOf(width);
      const result = await runExperiment({ ...usual, runner, now: clock(milliseconds) });
      expect(mostTogether(runner)).toBeGreaterThan(1);
      expect(
        runner.asked.every(({ hash, variants }) => variants.length <= (hash === labelsHash(other) ? 2 : 9)),
      ).toBe(true);
      expect(told(result.summaries)).toEqual(told(expected.summaries));
    }
  });

  it('also with the winters that are copied from what was run before', async () => {
    const bases = await runExperiment({
      ...usual,
      variants: mixed.slice(0, 1),
      runner: runnerOf(1),
      now: () => 0,
    });
    const known = new SameWinters(seed, ranOf(mixed.slice(0, 1), bases.summaries));
    const apart = await runExperiment({ ...usual, runner: runnerOf(1), now: () => 0 });
    const runner = runnerOf(2);
    let copied = 0;
    const result = await runExperiment({
      ...{ ...usual, runner, now: clock(3) },
      sameWinter: (variant, replication) => known.find(variant, replication),
      onProgress: (progress) => (copied = progress.copied),
    });
    expect(mostTogether(runner)).toBeGreaterThan(1);
    expect(copied).toBeGreaterThan(9);
    expect(told(result.summaries)).toEqual(told(apart.summaries));
  });

  it('in steps and waves too', async () => {
    const waves = [mixed.slice(0, 2), mixed.slice(2)];
    const expected = await runExperiment({ ...usual, runner: runnerOf(1), now: () => 0 });
    const runner = runnerOf(3);
    const result = await runAdaptive({ seed, replications: 9, waves, runner, now: clock(2) });
    expect(mostTogether(runner)).toBeGreaterThan(1);
    expect(told(result.summaries)).toEqual(told(expected.summaries));
  });

  it('fails with the first failing winter and its variant, however they are shared out', async () => {
    // Of the variants 2, 5 and 7 each fails in its own winter on; 5 is of another scenario and handed out last.
    const failsFrom = new Map([
      [mixed[2].policy, 6],
      [mixed[5].policy, 5],
      [mixed[7].policy, 5],
    ]);
    for (const [width, milliseconds] of [1, 2, 3, 4, 5].flatMap((one) => [
      [one, 2],
      [one, 9],
      [one, 0],
    ])) {
      const runner = new ShuffledRunner(width, width, (shard) => failing(shard, failsFrom));
      const result = await runExperiment({ ...usual, runner, now: clock(milliseconds) });
      expect(result).toMatchObject({ kind: 'failed', variant: '5', problem: { replication: 5 } });
    }
  });
});

/** The reply of a worker in which some policies fail from a winter on. */
function failing(shard: Shard, failsFrom: ReadonlyMap<Policy, number>) {
  for (let replication = shard.from; replication < shard.from + shard.count; replication++) {
    const variant = shard.variants.findIndex(
      ({ policy }) => (failsFrom.get(policy) ?? Infinity) <= replication,
    );
    const problem = { message: 'too many', seed, replication };
    if (variant >= 0) return { kind: 'failed', problem, variant } as const;
  }
  return runShard(opened.get(shard.hash)!, shard);
}
