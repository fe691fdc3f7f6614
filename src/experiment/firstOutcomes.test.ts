import { expect, it } from 'vitest';
import { madeUpShard } from '../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { firstOutcomes } from './firstOutcomes.ts';
import { Summary } from './summary.ts';

const scenario = tinyScenario();

function summaryOf(winters: number, detail: 'full' | 'outcomes'): Summary {
  const summary = new Summary(scenario, detail);
  if (winters > 0) summary.add(madeUpShard(scenario, 0, winters));
  return summary;
}

it('has the rows and the wanted actions of the first winters, and grows by itself', () => {
  const whole = summaryOf(7, 'full');
  const first = firstOutcomes(whole, 4)!;
  const expected = summaryOf(4, 'outcomes');
  expect(first.detail).toBe('outcomes');
  expect(first.replications).toBe(4);
  for (const { id } of expected.columns) expect(first.column(id)).toEqual(expected.column(id));
  expect([0, 1, 2, 3].map((winter) => first.wantedActions(winter))).toEqual(
    [0, 1, 2, 3].map((winter) => whole.wantedActions(winter)),
  );
  first.add(madeUpShard(scenario, 4, 3));
  expect(first.column('daysAt3Plus.system')).toEqual(whole.column('daysAt3Plus.system'));
  expect(whole.replications).toBe(7);
});

it('takes what there is, and nothing of an empty one', () => {
  expect(firstOutcomes(summaryOf(2, 'full'), 9)!.replications).toBe(2);
  expect(firstOutcomes(summaryOf(0, 'full'), 9)).toBeNull();
});
