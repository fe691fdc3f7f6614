import { expect, it } from 'vitest';
import { madeUpShard } from '../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { Summary } from '../experiment/summary/summary.ts';
import { pairedTable } from './pairedTable.ts';

const scenario = tinyScenario();

function summaryOf(salt: number): Summary {
  const summary = new Summary(scenario);
  summary.add(madeUpShard(scenario, 0, 50, salt));
  return summary;
}

it('sets the second less the first, winter by winter, for the columns asked for', () => {
  const [from, to] = [summaryOf(1), summaryOf(2)];
  const [days, reached] = pairedTable(from, to, ['daysAt4.system', 'reached4.system']);
  expect(days.column.title).toBe('Days at level 4');
  const both = from.column('daysAt4.system').map((value, at) => to.column('daysAt4.system')[at] - value);
  const known = both.filter((value) => !Number.isNaN(value));
  expect(days.difference).toMatchObject({ n: known.length });
  expect(days.difference!.mean).toBeCloseTo(known.reduce((sum, one) => sum + one, 0) / known.length, 12);
  expect(reached.difference!.mean).toBeCloseTo(reached.to!.mean - reached.from!.mean, 12);
});

it('takes all outcomes when none is named, and finds nothing between equals', () => {
  const rows = pairedTable(summaryOf(1), summaryOf(1));
  expect(rows.every(({ column }) => column.group === 'outcome')).toBe(true);
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.every(({ difference }) => difference!.mean === 0 && difference!.differing === 0)).toBe(true);
});
