import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScenario } from '../../../test/support/arbitraryScenario.ts';
import { placesOf, teamOf } from '../../../test/support/parts.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { shippedScenario } from '../../../test/support/shippedFiles.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { columnsOf } from '../outcomes/columns.ts';
import { type FlowMeasure, flowAt, identityMeasures, stationScopes } from './flowSeries.ts';
import { runShard } from '../run/runShard.ts';
import type { Detail, ShardResult } from '../shard.ts';
import { openHere } from '../../../test/support/openHere.ts';

const plan = { actions: 'plan' } as const;

function run(scenario: Scenario, detail: Detail, opened = openHere(scenario)): ShardResult {
  const shard = { hash: '', variants: [{ policy: plan }], seed: 'flows', from: 0, count: 2 };
  const reply = runShard(opened, { ...shard, detail });
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  return reply.results[0];
}

/** Every bit of the rows, readings and levels. */
function bitsOf({ rows, readings, levels }: ShardResult): string {
  const bytes = [rows, readings, levels].map((one) => Buffer.from(one.buffer));
  return Buffer.concat(bytes).toString('base64');
}

/** The days of a measure at a stage, in the first winter. */
function daysOf(scenario: Scenario, result: ShardResult, stage: string, measure: FlowMeasure): number[] {
  const station = stationScopes(scenario).findIndex((one) => one.stage === stage);
  const { days } = scenario.calendar;
  const from = flowAt(station, measure, days);
  return Array.from(result.flows!.subarray(from, from + days));
}

/** Flows of the window against the outcome table, and identities against 0. */
function expectSound(scenario: Scenario): void {
  const result = run(scenario, 'logged');
  const columns = columnsOf(scenario).map(({ id }) => id);
  const { days } = scenario.calendar;
  stationScopes(scenario).forEach(({ stage, scope }, station) => {
    for (const measure of ['arrivals', 'starts', 'completions'] as const) {
      const from = flowAt(station, measure, days);
      const sum = result.flows!.subarray(from, from + days).reduce((all, one) => all + one, 0);
      expect(sum, `${stage} ${scope} ${measure}`).toBe(
        result.rows[columns.indexOf(`stage.${stage}.${scope}.${measure}`)],
      );
    }
  });
  const [path, people, sittings] = result.identities!;
  expect(identityMeasures).toEqual(['samplePath', 'people', 'sittings']);
  expect(path).toBeLessThan(1e-9);
  expect([people, sittings]).toEqual([0, 0]);
}

describe('FlowRecord', () => {
  it('changes nothing: the same rows, readings and levels as without it, before and after', () => {
    const scenario = shippedScenario('kent-2025-26');
    const opened = openHere(scenario);
    const before = run(scenario, 'full', opened);
    const logged = run(scenario, 'logged', opened);
    expect(bitsOf(logged)).toBe(bitsOf(before));
    expect([logged.flows!.length > 0, logged.identities!.length]).toEqual([true, 6]);
    expect(bitsOf(run(scenario, 'full', opened))).toBe(bitsOf(before));
  });

  it('sums to the outcome table and keeps the identities: Kent, and generated networks', () => {
    expectSound(shippedScenario('kent-2025-26'));
    fc.assert(fc.property(arbitraryScenario, expectSound), { numRuns: 20, seed: 2026 });
  }, 60_000);

  it('notes work and capacity by hand: two people for 10 hours, half-hour items and 3 hours a case', () => {
    const shift = { opens: 8, closes: 18, days: [1, 2, 3, 4, 5], productiveHours: 5 };
    const scenario = scenarioOf({
      streams: [
        { id: 'people', scope: 'system', ratePerDay: 4, routes: [{ to: [{ to: 'desk' }] }] },
        { id: 'calls', scope: 'system', ratePerDay: 2, bulk: { team: 'desk', hoursEach: 0.5 } },
      ],
      stages: [teamOf('desk', 2, 3, { shift })],
    });
    const result = run(scenario, 'logged');
    const days = (measure: FlowMeasure) => daysOf(scenario, result, 'desk', measure);
    expect(days('capacity')).toEqual([10, 10, 10, 10, 10, 0, 0]);
    const items = days('demand').map((hours, day) => (hours - 3 * days('arrivals')[day]) / 0.5);
    const calls = result.rows[columnsOf(scenario).findIndex(({ id }) => id === 'bulk.calls.items')];
    expect(items.reduce((sum, one) => sum + one, 0)).toBeCloseTo(calls, 9);
    expect(items.every((one) => Math.abs(one - Math.round(one)) < 1e-9)).toBe(true);
  });

  it('notes starts allowed, decisions and offers; who keeps a place in another queue is counted there', () => {
    const waiting = [{ id: 'also', afterDays: 0, to: 'market', keepsPlaceInQueue: true }];
    const scenario = scenarioOf({
      streams: [{ id: 'people', scope: 'system', ratePerDay: 3, routes: [{ to: [{ to: 'care' }] }] }],
      stages: [
        placesOf('care', 'unlimited', 1, { startsPerDay: 0, startsPerWeek: 14, fallbacks: waiting }),
        { kind: 'market', id: 'market', scope: 'system', startsPerWeek: 21 },
        { kind: 'panel', id: 'board', scope: 'system', sittingDays: [2], casesPerSitting: 4.5 },
      ],
    });
    const result = run(scenario, 'logged');
    const days = (stage: string, measure: FlowMeasure) => daysOf(scenario, result, stage, measure);
    expect(days('care', 'capacity')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(days('care', 'demand')).toEqual(days('care', 'arrivals'));
    expect(days('market', 'capacity')).toEqual([3, 3, 3, 3, 3, 3, 3]);
    expect(days('market', 'arrivals').reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    expect(days('market', 'demand')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(days('board', 'capacity')).toEqual([0, 4.5, 0, 0, 0, 0, 0]);
  });
});
