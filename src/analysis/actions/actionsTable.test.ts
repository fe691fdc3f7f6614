import { expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { csvOf } from '../result/csvOf.ts';
import type { ActionsDocument } from './actionsDocument.ts';
import { actionsTable } from './actionsTable.ts';

const common = { owner: '=nobody', trigger: { from: '2025-10-01' }, effects: [] };
const scenario = scenarioOf({
  ...(smallScenario() as object),
  actions: [
    { ...common, id: 'beds', name: 'More "beds", at once' },
    { ...common, id: 'note', name: 'Recorded only', modelled: false },
  ],
});
const document = {
  scenario: { id: 'small', title: 'Small', hash: 'h' },
  seed: 's',
  engineVersion: 2,
  outcome: 'bedDaysLost',
  inputs: { base: { id: 'small', title: 'Small' }, overlays: [], changes: [] },
  actions: {
    beds: {
      less: { mean: -2, low: -3, high: -1, n: 9, together: { low: -4, high: 0 } },
      alone: null,
      share: null,
      cost: { mean: 5, sd: 1, low: 4, high: 6, n: 9 },
      chanceHelps: { probability: 0.5, low: 0.2, high: 0.8 },
      costPerUnit: null,
      harm: [],
    },
  },
} as unknown as ActionsDocument;

it('gives a row to every action, empty cells where nothing is known or claimed, and no formula to a spreadsheet', () => {
  const table = actionsTable(document, scenario);
  const [beds, note] = table.rows;
  expect(beds).toMatchObject({ 'less.mean': -2, 'less.togetherLow': -4, 'share.mean': null, 'cost.mean': 5 });
  expect(beds).toMatchObject({ owner: '=nobody', modelled: 'yes', 'costPerUnit.mean': null });
  expect(note).toMatchObject({
    action: 'note',
    modelled: 'no',
    'less.mean': null,
    'helps.probability': null,
  });
  const [head, first, second, end] = csvOf(table).split('\n');
  expect(head.split(',')).toHaveLength(table.columns.length);
  expect(first).toMatch(/^beds,"More ""beds"", at once",'=nobody,yes,bedDaysLost,,,/);
  expect(second).toMatch(/^note,Recorded only,'=nobody,no,/);
  expect(end).toBe('');
});
