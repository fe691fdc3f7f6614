import { expect, it } from 'vitest';
import { scenario as schema } from '../../schema/scenario.ts';
import { withRowUp } from './moveRow.ts';

const effect = (size: number) => ({ lever: 'startsPerDay', stage: 'p2', op: 'add', size });
const scenario = schema.parse({
  formatVersion: 2,
  id: 'one',
  title: 'One',
  calendar: { startDate: '2025-10-01', days: 10 },
  actions: [
    {
      id: 'more',
      name: 'More',
      owner: 'county',
      trigger: { level: 2 },
      effects: [effect(1), effect(2), effect(3)],
      cost: { perUnitDay: 5, unitEffect: 1 },
    },
  ],
  provenance: {
    'actions.more.effects.1.size': { kind: 'assumption', reason: 'the second' },
    'actions.more.effects.2.size': { kind: 'assumption', reason: 'the third' },
  },
});
const list = ['actions', 'more', 'effects'];

it('moves a row up, and what is said of it with it', () => {
  const next = withRowUp(scenario, list, 1);
  expect(next.actions[0].effects.map(({ size }) => size)).toEqual([2, 1, 3]);
  expect(Object.keys(next.provenance)).toEqual([
    'actions.more.effects.0.size',
    'actions.more.effects.2.size',
  ]);
  expect(next.actions[0].cost.unitEffect).toBe(0);
  expect(withRowUp(next, list, 1)).toEqual(scenario);
});

it('leaves the first row where it is', () => {
  expect(withRowUp(scenario, list, 0)).toBe(scenario);
});
