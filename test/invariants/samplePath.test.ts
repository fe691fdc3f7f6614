import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityMeasures } from '../../src/experiment/record/flowSeries.ts';
import { runShard } from '../../src/experiment/run/runShard.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitraryScenario.ts';
import { shippedDocument, shippedFiles, shippedScenario } from '../support/shippedFiles.ts';
import { openHere } from '../support/openHere.ts';

const scenarioIds = shippedFiles
  .map(shippedDocument)
  .flatMap(({ id, kind }) => (kind === 'overlay' ? [] : [id]));

/**
 * The sample-path identity behind Little's law (the integral of the number present is the sum of each person's time
 * inside, clipped to the window, to rounding), conservation of people, and sittings that leave nobody undecided.
 */
function check(scenario: Scenario, from: number): void {
  const policy = { actions: 'plan' } as const;
  const shard = { hash: '', variants: [{ policy }], seed: 'test', from, count: 1, detail: 'logged' } as const;
  const reply = runShard(openHere(scenario), shard);
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  const [samplePath, people, sittings] = reply.results[0].identities!;
  expect(identityMeasures).toEqual(['samplePath', 'people', 'sittings']);
  expect(samplePath).toBeLessThan(1e-9);
  expect({ people, sittings }).toEqual({ people: 0, sittings: 0 });
}

describe('sample-path Little’s law and conservation of people', () => {
  it.each(scenarioIds)('%s', (id) => {
    check(shippedScenario(id), 1);
  });

  it('Kent in a severe flu winter', () => {
    check(shippedScenario('kent-2025-26', ['early-severe-flu']), 2);
  });

  it('generated networks', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(50), (scenario, replication) => check(scenario, replication)),
      { numRuns: 25, seed: 2026 },
    );
  }, 60_000);
});
