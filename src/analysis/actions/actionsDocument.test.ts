import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { validateScenario } from '../../scenario/validate/validateScenario.ts';
import { actionsDocument } from './actionsDocument.ts';
import { actionsSchema } from './actionsSchema.ts';
import { actionVariants, byVariant, shareVariants } from './actionsExperiment.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const always = { from: '2025-10-01' };
const common = { owner: 'nobody', trigger: always };
const bed = { kind: 'exponential', mean: 10 };

/** Beds that are short, an annex that is never full, and actions whose effects are known without a run. */
const county = scenarioOf({
  ...(smallScenario() as object),
  streams: [
    { id: 'referrals', ratePerDay: 11, fromHospital: true, routes: [{ to: [{ to: 'beds' }] }] },
    { id: 'others', ratePerDay: 1, routes: [{ to: [{ to: 'annex' }] }] },
  ],
  stages: [
    { kind: 'places', id: 'beds', places: 105, endsHospitalStay: true, lengthOfStayDays: bed },
    { kind: 'places', id: 'annex', places: 500, lengthOfStayDays: bed },
  ],
  actions: [
    {
      ...common,
      id: 'beds',
      name: 'More beds',
      effects: [{ lever: 'places', stage: 'beds', op: 'add', size: 10 }],
    },
    {
      ...common,
      id: 'same',
      name: 'The same again',
      effects: [{ lever: 'places', stage: 'beds', op: 'add', size: 10 }],
    },
    {
      ...common,
      id: 'idle',
      name: 'Idle places',
      effects: [{ lever: 'places', stage: 'annex', op: 'multiply', size: 2 }],
    },
    { ...common, id: 'empty', name: 'No lever', effects: [] },
    { ...common, id: 'note', name: 'Recorded only', modelled: false },
  ],
});

async function documentOf(scenario: Scenario, winters = 20, shares = 20) {
  expect(validateScenario(scenario)).toEqual([]);
  const run = async (variants: ReturnType<typeof actionVariants>, replications: number) => {
    const options = { replications, seed: 'actions', runner: inlineRunner(), now: () => 0 } as const;
    const result = await runExperiment({ ...options, variants, detail: 'outcomes' });
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    return byVariant(variants, result.summaries);
  };
  const each = await run(actionVariants(scenario), winters);
  const shared = await run(shareVariants(scenario), shares);
  const context = { scenario, hash: '0', seed: 'actions' };
  return actionsDocument({ each, shares: shared, pairs: [] }, 'bedDaysLost', context);
}

describe('the answers about actions', () => {
  it('are exactly nothing, in every winter, for an action without a lever and for twice an idle capacity', async () => {
    const { actions, recorded } = await documentOf(county);
    for (const id of ['idle', 'empty']) {
      for (const part of ['less', 'alone', 'share'] as const)
        expect(actions[id][part]).toMatchObject({ mean: 0, low: 0, high: 0 });
      expect(actions[id].chanceHelps.probability).toBe(0);
      expect(actions[id].costPerUnit).toBeNull();
      expect(actions[id].harm).toEqual([]);
    }
    expect(Object.keys(actions)).toEqual(['beds', 'same', 'idle', 'empty']);
    expect(recorded).toEqual(['note']);
  });

  it('give two actions of one effect the same figures, and shares that add up to the whole', async () => {
    const { actions, whole } = await documentOf(county);
    expect(actions.beds.less).toEqual(actions.same.less);
    expect(actions.beds.alone).toEqual(actions.same.alone);
    expect(whole!.mean).toBeLessThan(0);
    const sum = Object.values(actions).reduce((total, { share }) => total + share!.mean, 0);
    expect(sum).toBeCloseTo(whole!.mean, 9);
    // The first ten beds do more than the next ten: alone helps more than within the plan.
    expect(actions.beds.alone!.mean).toBeLessThan(actions.beds.less!.mean);
    const [one, other] = [actions.beds.share!, actions.same.share!];
    const margin = one.high! - one.mean + (other.high! - other.mean);
    expect(Math.abs(one.mean - other.mean)).toBeLessThan(2 * margin);
  });

  it('fit their schema, with and without shares', async () => {
    const document = await documentOf(county, 5, 5);
    expect(actionsSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });
});
