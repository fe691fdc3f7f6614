import { beforeAll, describe, expect, it } from 'vitest';
import { restlessCounty } from '../../../test/support/restlessCounty.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import { type ActionsDocument, actionsDocument } from './actionsDocument.ts';
import { actionsSchema } from './actionsSchema.ts';
import { shiftedPlan, shiftsOf } from './furtherVariants.ts';
import { type ActionsAnswer, runActions } from './runActions.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const county = restlessCounty();

describe('shifts of an action', () => {
  it('go a level either way, stay within 1 to 4, and are of levels alone', () => {
    const levels = (id: string) => shiftsOf(county, id).map(({ when, level }) => [when, level]);
    expect(levels('slow')).toEqual([
      ['earlier', 2],
      ['later', 4],
    ]);
    expect(levels('last')).toEqual([['earlier', 3]]);
    // An indicator's level is one too; a date is none.
    expect(levels('visits')).toHaveLength(2);
    expect(levels('dated')).toEqual([]);
    expect(levels('nobody')).toEqual([]);
    const atOne = {
      ...county,
      actions: [{ ...county.actions[0], trigger: { level: 1, of: 'system' } as const }],
    };
    expect(shiftsOf(atOne, 'slow')).toEqual([{ action: 'slow', when: 'later', level: 2 }]);
  });

  it('change that trigger and nothing else', () => {
    const { scenario } = shiftedPlan(county, { action: 'visits', when: 'later', level: 4 });
    const changed = county.actions.map((one) =>
      one.id === 'visits' ? { ...one, trigger: { indicator: 'visits', level: 4 } } : one,
    );
    expect(scenario).toEqual({ ...county, actions: changed });
  });
});

describe('what was asked beside each action', () => {
  const replications = 10;
  let answer: ActionsAnswer;
  let document: ActionsDocument;
  beforeAll(async () => {
    const groups = [
      { name: 'one', actions: ['slow'] },
      { name: 'all', actions: ['slow', 'local', 'last', 'visits', 'lend', 'dated', 'never'] },
    ];
    const asked = {
      scenario: county,
      outcome: 'bedDaysLost',
      seed: 'further',
      replications,
      groups,
      timing: 2,
    };
    const runner = inlineRunner();
    answer = await runActions({ ...asked, runner, shares: 0, pairs: 0, now: () => 0 });
    document = actionsDocument(answer.runs, 'bedDaysLost', { scenario: county, hash: '0', seed: 'further' });
  }, 60_000);

  it('gives a group of one what the action has, and a group of all the whole plan', () => {
    const [one, all] = document.groups;
    const { mean, low, high, n } = document.actions.slow.less!;
    expect(one.less).toEqual({ mean, low, high, n, together: null });
    expect(one.alone!.mean).toBe(document.actions.slow.alone!.mean);
    expect(all.less).toEqual(document.whole);
    expect(all.alone).toEqual(document.whole);
    expect(all.cost!.mean).toBeGreaterThan(one.cost!.mean);
  });

  it('shifts the two that help most of those that a level triggers, against the plan in the same winters', async () => {
    const shifted = Object.entries(document.actions).filter(([, one]) => one.earlier ?? one.later);
    const best = document.ranking!.order.filter((id) => shiftsOf(county, id).length > 0).slice(0, 2);
    expect(shifted.map(([id]) => id).sort()).toEqual([...best].sort());
    const shift = shiftsOf(county, best[0])[0];
    const variant = shiftedPlan(county, shift);
    const runner = inlineRunner();
    const options = { variants: [variant], seed: 'further', replications, runner, now: () => 0 };
    const [summary] = (await runExperiment({ ...options, detail: 'outcomes' })).summaries;
    const plan = answer.runs.each.get('plan')!;
    const mean = (id: string) => {
      const values = summary.column(id).map((value, at) => value - plan.column(id)[at]);
      return values.reduce((sum, one) => sum + one, 0) / replications;
    };
    const result = document.actions[best[0]][shift.when]!;
    expect(result.level).toBe(shift.level);
    expect(result.value!.mean).toBeCloseTo(mean('bedDaysLost'), 9);
    expect(result.cost!.mean).toBeCloseTo(mean('costOfActions'), 9);
  });

  it('fits the schema', () => {
    expect(actionsSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });
});
