import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runShard } from '../../src/experiment/run/runShard.ts';
import type { Detail, Policy, ShardResult } from '../../src/experiment/shard.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitraryScenario.ts';
import { lively } from '../support/livelyScenario.ts';
import { openHere } from '../support/openHere.ts';
import { restlessCounty } from '../support/restlessCounty.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

/** The plan, none, and the plan less each of the first actions. */
function policiesOf({ actions }: Scenario): Policy[] {
  const less = actions.slice(0, 6).map(({ id }): Policy => ({ without: [id] }));
  return [{ actions: 'plan' }, { actions: 'none' }, ...less];
}

/** The results of all policies in one shard, or each in a shard of its own. */
function results(scenario: Scenario, detail: Detail, count: number, isTogether: boolean): ShardResult[] {
  const opened = openHere(scenario);
  const policies = policiesOf(scenario);
  const shards = isTogether ? [policies] : policies.map((policy) => [policy]);
  return shards.flatMap((group) => {
    const variants = group.map((policy) => ({ policy }));
    const reply = runShard(opened, { hash: '', variants, seed: 'prefix', from: 0, count, detail });
    if (reply.kind === 'failed') throw new Error(reply.problem.message);
    return reply.results;
  });
}

function expectSame(scenario: Scenario, detail: Detail, count: number): void {
  expect(results(scenario, detail, count, true)).toEqual(results(scenario, detail, count, false));
}

describe('what policies have in common is run once, and every bit is as without', () => {
  it.each(['outcomes', 'full', 'logged', 'recorded'] as const)('a restless county, %s', (detail) => {
    expectSame(restlessCounty(), detail, 6);
  });

  it('Kent', () => expectSame(shippedScenario('kent-2025-26'), 'full', 1));

  it('generated networks', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => expectSame(lively(scenario), 'outcomes', 2)),
      { numRuns: 20, seed: 2026 },
    );
  });
});
