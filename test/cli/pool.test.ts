import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { resultDocument } from '../../src/analysis/result/resultDocument.ts';
import { NodePool } from '../../src/cli/pool/nodePool.ts';
import { checkedScenario } from '../../src/cli/input/checkedScenario.ts';
import { variantOf } from '../../src/experiment/run/design.ts';
import { type ExperimentResult, runExperiment } from '../../src/experiment/run/runExperiment.ts';
import type { Runner } from '../../src/experiment/run/runner.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand } from './support/winterproof.ts';
import { inlineRunner } from '../support/openHere.ts';

beforeAll(buildCommand);
afterEach(() => delete process.env.WINTERPROOF_TEST_DEATHS);
const folder = temporaryFolder();
const { scenario, hash } = checkedScenario(smallScenario() as Scenario);

function dyingPool(deaths: number): NodePool {
  const mark = path.join(folder.path, `deaths-${deaths}`);
  fs.writeFileSync(mark, String(deaths));
  process.env.WINTERPROOF_TEST_DEATHS = mark;
  return new NodePool(2, new URL('./support/dyingWorker.js', import.meta.url));
}

async function run(runner: Runner): Promise<ExperimentResult> {
  const variants = [variantOf(scenario)];
  try {
    return await runExperiment({
      variants,
      replications: 40,
      seed: 'pool',
      runner,
      now: () => performance.now(),
    });
  } finally {
    runner.close();
  }
}

function documentIn(result: ExperimentResult) {
  if (result.kind === 'failed') throw new Error(result.problem.message);
  return resultDocument(result.summaries[0], { scenario, hash, seed: 'pool' });
}

describe('NodePool', () => {
  it('gives what the inline runner gives, also when a worker dies on the way', async () => {
    const inline = documentIn(await run(inlineRunner()));
    expect(inline.replications).toBe(40);
    expect(documentIn(await run(dyingPool(0)))).toEqual(inline);
    expect(documentIn(await run(dyingPool(1)))).toEqual(inline);
  });

  it('ends with a failure that names winter and seed when workers die again and again', async () => {
    const result = await run(dyingPool(1000));
    expect(result.kind).toBe('failed');
    expect(result.kind === 'failed' && result.problem).toMatchObject({
      seed: 'pool',
      replication: expect.any(Number),
    });
  });

  it('ends with a failure when no worker can start', async () => {
    const result = await run(new NodePool(2, new URL('./no-such-worker.js', import.meta.url)));
    expect(result.kind).toBe('failed');
  });
});
