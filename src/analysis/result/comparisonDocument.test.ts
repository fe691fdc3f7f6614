import { expect, it } from 'vitest';
import { madeUpShard } from '../../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { columnDifference } from '../columnEstimate.ts';
import { independentDifference } from '../independentDifference.ts';
import { planAgainstNone, variantOf } from '../../experiment/run/design.ts';
import { Summary } from '../../experiment/summary/summary.ts';
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

const calendar = { startDate: '2025-12-25', days: 14, warmUpDays: 7, runOutDays: 3, bankHolidays: [] };
const shifted = (changes: object, id: string) => tinyScenario({ id, calendar: { ...calendar, ...changes } });

it('compares winters of other days as two samples, says the days of each, and holds nothing together', () => {
  const before = shifted({ startDate: '2024-12-25' }, 'before');
  const variants = [variantOf(tiny), variantOf(before), variantOf(shifted({}, 'same'))];
  const summaries = variants.map(({ scenario }, at) => summaryOf(scenario, 30, at));
  const document = comparisonDocument(summaries, { variants, seed: '1' });
  expect(document.variants.map(({ startDate, days, paired }) => [startDate, days, paired])).toEqual([
    ['2025-12-25', 14, true],
    ['2024-12-25', 14, false],
    ['2025-12-25', 14, true],
  ]);
  const column = summaries[0].columnNamed('daysAt3Plus.system');
  const { before: separate, same } = document.outcomes[column.id];
  const [unpaired, paired] = [independentDifference, columnDifference].map((of, at) =>
    of(summaries[0], summaries[at + 1], column),
  );
  expect(separate.difference).toMatchObject({ low: unpaired!.low, high: unpaired!.high, together: null });
  expect(same.difference).toMatchObject({ low: paired!.low, high: paired!.high, together: null });
});

it('refuses winters of another length, with the days of each', () => {
  const short = shifted({ days: 7 }, 'short');
  const variants = [variantOf(tiny), variantOf(short)];
  const summaries = [summaryOf(tiny, 5, 1), summaryOf(short, 5, 1)];
  expect(() => comparisonDocument(summaries, { variants, seed: '1' })).toThrow(
    /"Tiny" has 14 days from 2025-12-25; "Tiny" has 7 days from 2025-12-25; allowed: the same number/,
  );
});
