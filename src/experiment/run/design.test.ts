import { expect, it } from 'vitest';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { leaveOneOut, planAgainstNone } from './design.ts';

const scenario = tinyScenario();

it('sets the plan against no actions', () => {
  const [plan, none] = planAgainstNone(scenario);
  expect([plan.id, plan.policy, none.id, none.policy]).toEqual([
    'plan',
    { actions: 'plan' },
    'none',
    { actions: 'none' },
  ]);
  expect(plan.hash).toBe(none.hash);
});

it('leaves out each modelled action in turn', () => {
  const variants = leaveOneOut(scenario);
  expect(variants.map(({ id }) => id)).toEqual(['plan', 'less-extra']);
  expect(variants[1]).toMatchObject({
    title: 'Without: Half the work a case',
    policy: { without: ['extra'] },
  });
});
