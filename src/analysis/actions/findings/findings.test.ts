import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../../test/support/scenarioOf.ts';
import { runExperiment } from '../../../experiment/run/runExperiment.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { actionVariants, byVariant } from '../actionsExperiment.ts';
import { planFindings } from './registry.ts';
import { inlineRunner } from '../../../../test/support/openHere.ts';

const level = (high: number) => ({
  running: [
    { level: 1, to: high },
    { level: 2, from: high, to: 2 * high },
    { level: 3, from: 2 * high, to: 3 * high },
    { level: 4, from: 3 * high },
  ],
});
const owner = 'nobody';

/** Beds with a queue that is read, two groups of staff, and the actions to be looked at. */
function countyWith(actions: object[]): Scenario {
  return scenarioOf({
    ...(smallScenario() as object),
    streams: [{ id: 'referrals', ratePerDay: 11, fromHospital: true, routes: [{ to: [{ to: 'desk' }] }] }],
    workforce: [
      { id: 'desk', name: 'Desk staff', posts: 4 },
      { id: 'hub', name: 'Hub staff', posts: 6 },
    ],
    stages: [
      {
        kind: 'team',
        id: 'desk',
        staff: { group: 'desk' },
        serviceHours: 2,
        routes: [{ to: [{ to: 'beds' }] }],
      },
      {
        kind: 'places',
        id: 'beds',
        places: 105,
        endsHospitalStay: true,
        lengthOfStayDays: { kind: 'exponential', mean: 10 },
      },
    ],
    indicators: [
      {
        kind: 'census',
        id: 'queue',
        name: 'Waiting for a bed',
        count: [{ stage: 'beds', states: ['waiting'] }],
        bands: level(5),
      },
      {
        kind: 'staffingPercent',
        id: 'staffing',
        name: 'Hub staffing',
        group: 'hub',
        bands: {
          running: [
            { level: 2, to: 80 },
            { level: 1, from: 80 },
          ],
        },
      },
    ],
    actions,
  });
}

const lend = (id: string, size: number) => ({
  id,
  name: `Lend ${id}`,
  owner,
  trigger: { indicator: 'staffing', level: 2 },
  effects: [{ lever: 'redeploy', from: { group: 'hub' }, group: 'desk', op: 'add', size }],
});
const beds = (id: string, size: number, more: object = {}) => ({
  id,
  name: `Beds ${id}`,
  owner,
  trigger: { level: 2 },
  effects: [{ lever: 'places', stage: 'beds', op: 'add', size }],
  ...more,
});
const kinds = (scenario: Scenario) =>
  planFindings(scenario, null).map(({ kind, actions }) => [kind, ...actions]);

async function afterRun(scenario: Scenario) {
  const variants = actionVariants(scenario);
  const options = { replications: 30, seed: 'findings', runner: inlineRunner(), now: () => 0 } as const;
  const result = await runExperiment({ ...options, variants, detail: 'outcomes' });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return planFindings(scenario, byVariant(variants, result.summaries));
}

describe('the check of a plan before a run', () => {
  it('finds actions that pull one lever in opposite directions, and none that pull together', () => {
    expect(kinds(countyWith([beds('more', 5), beds('fewer', -5)]))).toContainEqual([
      'contradiction',
      'more',
      'fewer',
    ]);
    expect(kinds(countyWith([beds('more', 5), beds('still', 5)]))).toEqual([]);
  });

  it('says what is pulled by the names of the scenario and never by that of a lever', () => {
    const text = (scenario: Scenario, kind: string) =>
      planFindings(scenario, null).find((one) => one.kind === kind)?.text;
    expect(text(countyWith([beds('more', 5), beds('fewer', -5)]), 'contradiction')).toBe(
      '“Beds more” and “Beds fewer” pull in opposite directions at one thing (beds: places) and can be on together.',
    );
    const hours = (id: string, size: number) => ({
      ...beds(id, 1),
      effects: [{ lever: 'productiveHours', stage: 'desk', op: 'multiply', size }],
    });
    expect(text(countyWith([hours('long', 1.1), hours('short', 0.9)]), 'contradiction')).toContain(
      '(desk: hours of case work)',
    );
    expect(text(countyWith([lend('one', 2)]), 'feedsItsTrigger')).toBe(
      '“Lend one” makes worse (Hub staff to Desk staff: people lent) what “Hub staffing” reads, which may have started it.',
    );
  });

  it('finds staff who are promised twice, and not those that there are enough of', () => {
    expect(kinds(countyWith([lend('one', 4), lend('two', 4)]))).toContainEqual(['sameStaff', 'one', 'two']);
    expect(kinds(countyWith([lend('one', 3), lend('two', 3)])).map(([kind]) => kind)).not.toContain(
      'sameStaff',
    );
  });

  it('finds an action that takes staff from the group whose staffing started it', () => {
    expect(kinds(countyWith([lend('one', 2)]))).toContainEqual(['feedsItsTrigger', 'one']);
    expect(kinds(countyWith([{ ...lend('one', 2), trigger: { from: '2025-10-01' } }]))).toEqual([]);
  });
});

describe('the check of a plan after a run', () => {
  it('names a trigger that never fires, with its bound', async () => {
    const found = await afterRun(countyWith([beds('late', 5, { trigger: { from: '2026-09-01' } })]));
    const never = found.find(({ kind }) => kind === 'neverFires');
    expect(never?.actions).toEqual(['late']);
    expect(never?.text).toMatch(/none of 30 winters \(at most 1[0-9] in 100\)/);
  });

  it('names a lead time that is longer than the spells, and no short one', async () => {
    const slow = await afterRun(countyWith([beds('slow', 5, { trigger: { level: 3 }, leadDays: 300 })]));
    expect(slow.map(({ kind }) => kind)).toContain('tooLate');
    const quick = await afterRun(countyWith([beds('quick', 5, { trigger: { level: 3 }, leadDays: 0 })]));
    expect(quick.map(({ kind }) => kind)).not.toContain('tooLate');
  });

  it('names limits that hold back nothing', async () => {
    const found = await afterRun(countyWith([beds('limited', 1, { limit: { activations: 999 } })]));
    expect(found.map(({ kind }) => kind)).toContain('limitNeverReached');
  });
});
