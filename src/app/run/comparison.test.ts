import { expect, it } from 'vitest';
import { restlessCounty } from '../../../test/support/restlessCounty.ts';
import { resultDocument } from '../../analysis/result/resultDocument.ts';
import { finish } from '../../analysis/result/steps.ts';
import { planAgainstNone } from '../../experiment/run/design.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import type { Runner } from '../../experiment/run/runner.ts';
import type { Policy } from '../../experiment/shard.ts';
import { comparisonExperiment, comparisonSteps } from './comparison.ts';
import { pauses } from './inTurns.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const seed = 'comparison';
const variants = planAgainstNone(restlessCounty());
const [plan] = variants;
const usual = { seed, now: () => 0 };

/** The run of the plan that the comparison comes after. */
async function planRun(replications: number) {
  const { summaries } = await runExperiment({
    ...{ ...usual, variants: [plan], replications, runner: inlineRunner() },
  });
  const [summary] = summaries;
  return { summary, document: resultDocument(summary, { scenario: plan.scenario, hash: plan.hash, seed }) };
}

/** Which policies were simulated, winter by winter. */
function watched(ran: Policy[]): Runner {
  const inner = inlineRunner();
  return {
    width: 1,
    open: (hash, scenario) => inner.open(hash, scenario),
    run: (shard) => {
      for (const { policy, leftOut = [] } of shard.variants)
        ran.push(...Array.from({ length: shard.count - leftOut.length }, () => policy));
      return inner.run(shard);
    },
    close: () => inner.close(),
  };
}

it('comes to the same as one that simulates all, without the plan’s winters that there are', async () => {
  const ran: Policy[] = [];
  const run = await planRun(5);
  const whole = { ...usual, runner: inlineRunner() };
  const copied = await runExperiment({
    ...{ ...usual, runner: watched(ran) },
    ...comparisonExperiment(variants, { seed }, 8, run),
  });
  const fresh = await runExperiment({ ...whole, ...comparisonExperiment(variants, { seed }, 8, null) });
  const of = ({ summaries }: typeof fresh) => finish(comparisonSteps(summaries, variants, {} as never));
  expect(of(copied)).toEqual(of(fresh));
  expect(ran.filter((policy) => policy === plan.policy)).toHaveLength(3);
  expect(run.summary.replications).toBe(5);
});

it('has as many winters of the plan as of what it is compared with, however early it is stopped', async () => {
  const run = await planRun(20);
  const at: number[][] = [];
  const { summaries } = await runExperiment({
    ...{ ...usual, runner: inlineRunner() },
    ...comparisonExperiment(variants, { seed }, 20, run),
    isStopped: () => at.length > 2,
    onSummary: (live) => at.push(live.map(({ replications }) => replications)),
  });
  for (const [ofPlan, ofNone] of [...at, summaries.map(({ replications }) => replications)])
    expect(ofPlan).toBe(ofNone);
  expect(summaries[0].replications).toBeLessThan(20);
  const [{ rows }] = finish(comparisonSteps(summaries, variants, {} as never)).others;
  const most = (side: 'from' | 'to') => Math.max(...rows.map((row) => row[side]?.n ?? 0));
  expect(most('to')).toBe(most('from'));
});

it('takes nothing of another scenario or seed', async () => {
  const run = await planRun(1);
  const found = (own: string, hash: string) => {
    const asked = variants.map((variant) => ({ ...variant, hash }));
    return comparisonExperiment(asked, { seed: own }, 1, run).sameWinter(asked[0], 0);
  };
  expect(found(seed, plan.hash)).toBeDefined();
  expect([found('another', plan.hash), found(seed, 'another')]).toEqual([undefined, undefined]);
});

it('pauses where nothing has to be simulated', async () => {
  const run = await planRun(12);
  const alike = variants.map((variant) => ({ ...variant, policy: plan.policy }));
  let clock = 0;
  let [tasks, isOver] = [0, false];
  const count = () => {
    if (isOver) return;
    tasks += 1;
    setTimeout(count, 0);
  };
  await runExperiment({
    ...{ ...usual, runner: inlineRunner(), pause: pauses(() => (clock += 8)) },
    ...comparisonExperiment(alike, { seed }, 12, run),
    onProgress: ({ done }) => done === 2 && count(),
  });
  isOver = true;
  expect(tasks).toBeGreaterThan(2);
});
