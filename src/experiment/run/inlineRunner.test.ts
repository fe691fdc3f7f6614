import { describe, expect, it } from 'vitest';
import { structuredCloneRunner } from '../../../test/support/structuredCloneRunner.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { planAgainstNone } from './design.ts';
import { runExperiment } from './runExperiment.ts';
import type { Runner } from './runner.ts';
import type { Summary } from '../summary/summary.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const variants = planAgainstNone(tinyScenario());

async function run(runner: Runner, replications: number, milliseconds: number): Promise<readonly Summary[]> {
  let time = 0;
  const now = () => (time += milliseconds);
  const result = await runExperiment({ variants, replications, seed: 'tiny', runner, now });
  expect(result).toMatchObject({ kind: 'done' });
  return result.summaries;
}

const told = (summary: Summary) => [
  summary.columns.map(({ id }) => summary.column(id)),
  summary.series.map((_, at) => summary.dayBands(at, [0.05, 0.5, 0.95])),
  summary.scopes.map((scope) => summary.levelShares(scope)),
  summary.waitSeries.map((_, at) => summary.pooledWaitQuantile(at, 0.9)),
];

describe.each([
  ['in this thread', () => inlineRunner()],
  ['by structured clone', () => structuredCloneRunner(inlineRunner())],
])('real winters %s', (_where, runner) => {
  it('are the same whatever the shards', async () => {
    const [slow, fast] = [await run(runner(), 20, 100), await run(runner(), 20, 0.1)];
    expect(slow.map(told)).toEqual(fast.map(told));
  });

  it('of a shorter run are the first of a longer one', async () => {
    const [short, long] = [await run(runner(), 5, 10), await run(runner(), 12, 10)];
    const column = 'stage.desk.system.meanWaitDays';
    expect(short[0].column(column)).toEqual(long[0].column(column).slice(0, 5));
  });

  it('need their scenario opened', async () => {
    const shard = {
      hash: 'x',
      variants: [{ policy: { actions: 'plan' } }],
      seed: '1',
      from: 0,
      count: 1,
      detail: 'full',
    } as const;
    await expect(runner().run(shard)).rejects.toThrow('was not opened');
  });
});

it('gives the same through both runners', async () => {
  const [plain, cloned] = [
    await run(inlineRunner(), 8, 10),
    await run(structuredCloneRunner(inlineRunner()), 8, 10),
  ];
  expect(plain.map(told)).toEqual(cloned.map(told));
});
