import { describe, expect, it } from 'vitest';
import { everyVariant, restlessCounty } from '../../../test/support/restlessCounty.ts';
import { shippedScenario } from '../../../test/support/shippedFiles.ts';
import { eachAlone, leaveOneOut, type Variant } from './design.ts';
import { runExperiment } from './runExperiment.ts';
import { ranOf, SameWinters } from './sameWinters.ts';
import { withPart } from '../../../test/support/withPart.ts';
import type { Summary } from '../summary/summary.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const seed = 'same';
const usual = { seed, detail: 'outcomes', now: () => 0 } as const;

async function run(
  variants: readonly Variant[],
  replications: number,
  same?: SameWinters,
): Promise<{ summaries: readonly Summary[]; copied: number }> {
  let copied = 0;
  const result = await runExperiment({
    ...usual,
    variants,
    replications,
    runner: inlineRunner(),
    sameWinter: same && ((variant, replication) => same.find(variant, replication)),
    onProgress: (progress) => (copied = progress.copied),
  });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { summaries: result.summaries, copied };
}

const bitsOf = (values: Float64Array | Uint8Array) =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('hex');

describe('a winter that is another variant’s', () => {
  const county = restlessCounty();
  const variants = everyVariant(county);
  const winters = 12;

  it('has its bits, for every two policies, where actions sometimes come and sometimes not', async () => {
    const { summaries } = await run(variants, winters);
    let [same, other] = [0, 0];
    variants.forEach((variant, from) => {
      const known = new SameWinters(seed, [{ variant, summary: summaries[from] }]);
      variants.forEach((wanted, to) => {
        for (let winter = 0; winter < winters; winter++) {
          const found = known.find(wanted, winter);
          if (found === undefined) {
            other += 1;
            continue;
          }
          same += 1;
          const own = summaries[to].winter(winter);
          if (bitsOf(found.row) !== bitsOf(own.row) || bitsOf(found.wanted) !== bitsOf(own.wanted))
            expect.fail(`${variant.id} is not ${wanted.id} in winter ${winter}`);
        }
      });
    });
    const own = variants.length * winters;
    expect(same).toBeGreaterThan(2 * own);
    expect(other).toBeGreaterThan(2 * own);
  });

  it('is met by plans whose actions are wanted in some winters and refused in some', async () => {
    const { summaries } = await run(variants.slice(0, 1), winters);
    const [plan] = summaries;
    const share = (id: string) => {
      const at = county.actions.findIndex((action) => action.id === id);
      const times = Array.from({ length: winters }, (_, winter) => plan.wantedActions(winter)[at]);
      return times.reduce((sum, one) => sum + one, 0) / winters;
    };
    for (const id of ['slow', 'local', 'last', 'visits', 'lend', 'note']) {
      expect(share(id), id).toBeGreaterThan(0);
      expect(share(id), id).toBeLessThan(1);
    }
    expect([share('dated'), share('never')]).toEqual([1, 0]);
    expect(plan.column('action.lend.refused').some((times) => times > 0)).toBe(true);
    // Wanted and cancelled before it came is not the same as never wanted.
    const started = plan.column('action.slow.started').filter((one) => one === 1).length;
    expect(started / winters).toBeLessThan(share('slow'));
  });

  it('is copied by an experiment, which ends with the same as one that runs all', async () => {
    const bases = await run(variants.slice(0, 1), winters);
    const rest = variants.slice(1);
    const known = new SameWinters(seed, ranOf(variants.slice(0, 1), bases.summaries));
    const some = await run(rest, winters, known);
    const all = await run(rest, winters);
    expect(some.copied).toBeGreaterThan(0);
    expect(some.copied).toBeLessThan(rest.length * winters);
    expect(all.copied).toBe(0);
    all.summaries.forEach((summary, at) => {
      for (let winter = 0; winter < winters; winter++)
        expect(bitsOf(some.summaries[at].winter(winter).row)).toBe(bitsOf(summary.winter(winter).row));
    });
  });

  it('has its bits in Kent', async () => {
    const kent = shippedScenario('kent-2025-26');
    const [plan, ...less] = leaveOneOut(kent);
    const [none, ...alone] = eachAlone(kent);
    const bases = await run([plan, none], 1);
    const known = new SameWinters(seed, ranOf([plan, none], bases.summaries));
    const same = [...less, ...alone].filter((variant) => known.find(variant, 0) !== undefined);
    expect(same.length).toBeGreaterThan(10);
    const some = same.filter((_, at) => at % 3 === 0);
    const { summaries } = await run(some, 1);
    some.forEach((variant, at) => {
      expect(bitsOf(known.find(variant, 0)!.row), variant.id).toBe(bitsOf(summaries[at].winter(0).row));
    });
  }, 60_000);

  it('belongs to the same scenario, and stands in for outcomes alone', async () => {
    const { summaries } = await run(variants.slice(0, 1), 1);
    const known = new SameWinters(seed, ranOf(variants.slice(0, 1), summaries));
    expect(known.find({ ...variants[0], hash: 'another' }, 0)).toBeUndefined();
    expect(known.find(variants[0], 1)).toBeUndefined();
    expect(known.find({ ...variants[0], id: 'again' }, 0)).toBeDefined();
    const policy = withPart(variants[0].policy, 1);
    expect(known.find({ ...variants[0], policy }, 0)).toBeUndefined();
    const options = { ...usual, variants, replications: 1, runner: inlineRunner() };
    const full = runExperiment({ ...options, detail: 'full', sameWinter: () => undefined });
    await expect(full).rejects.toThrow(RangeError);
  });
});
