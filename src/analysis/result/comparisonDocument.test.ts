import { expect, it } from 'vitest';
import { madeUpShard } from '../../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { planAgainstNone, variantOf } from '../../experiment/design.ts';
import { Summary } from '../../experiment/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { comparisonDocument } from './comparisonDocument.ts';
import { comparisonSchema } from './comparisonSchema.ts';

function summaryOf(scenario: Scenario, winters: number, salt: number): Summary {
  const summary = new Summary(scenario);
  summary.add(madeUpShard(scenario, 0, winters, salt));
  return summary;
}

const tiny = tinyScenario();

it('sets every variant against the first, in every outcome', () => {
  const variants = planAgainstNone(tiny);
  const summaries = [summaryOf(tiny, 40, 1), summaryOf(tiny, 40, 2)];
  const document = comparisonDocument(summaries, { variants, seed: '1' });
  expect(comparisonSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  expect(document.variants.map(({ id, policy }) => [id, policy])).toEqual([
    ['plan', { actions: 'plan' }],
    ['none', { actions: 'none' }],
  ]);
  const { plan, none } = document.outcomes['reached4.system'];
  expect(plan.difference).toBeNull();
  expect(none.difference).toMatchObject({ n: 40 });
  expect(none.difference!.mean).toBeCloseTo(none.value!.mean - plan.value!.mean, 12);
});

it('holds outcomes that only some variants have', () => {
  const other = tinyScenario({ id: 'other', areas: [{ id: 'north' }] });
  const variants = [variantOf(other), variantOf(tiny)];
  const document = comparisonDocument([summaryOf(other, 5, 1), summaryOf(tiny, 5, 1)], {
    variants,
    seed: '1',
  });
  expect(document.outcomes['daysAt4.south'].other).toEqual({ value: null, difference: null });
  expect(document.outcomes['daysAt4.south'].tiny).toMatchObject({
    value: { mean: expect.any(Number) as number },
    difference: null,
  });
  expect(comparisonSchema.parse(document)).toEqual(document);
});
