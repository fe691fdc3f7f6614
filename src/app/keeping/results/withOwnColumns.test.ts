import { expect, it } from 'vitest';
import { tinyScenario } from '../../../../test/support/tinyScenario.ts';
import { columnsOf } from '../../../experiment/columns.ts';
import { type KeptPolicy, withOwnColumns } from './withOwnColumns.ts';

const scenario = tinyScenario();
/** What was kept before columns said what they measure. */
const kept = (policy: string, column: string): KeptPolicy => {
  const row = { from: null, to: null, difference: null, values: new Float64Array(0) };
  const old = { id: column, group: 'outcome', unit: 'days', title: 'As it was said then', better: 'low' };
  return { id: policy, title: '', rows: [{ ...row, column: old as never }] };
};

it('gives what was kept the columns and policies of its scenario', () => {
  const own = withOwnColumns('less', [kept('less-extra', 'bedDaysLost.north')], scenario)!;
  expect(own[0].policy).toEqual({ without: ['extra'] });
  expect(own[0].rows[0].column).toEqual(columnsOf(scenario).find(({ id }) => id === 'bedDaysLost.north'));
  expect(withOwnColumns('effect', [kept('none', 'delayDays')], scenario)![0].policy).toEqual({
    actions: 'none',
  });
});

it('gives nothing where the scenario has no such figure or policy', () => {
  expect(withOwnColumns('less', [kept('less-extra', 'bedDaysLost.west')], scenario)).toBeNull();
  expect(withOwnColumns('less', [kept('less-gone', 'bedDaysLost')], scenario)).toBeNull();
});
