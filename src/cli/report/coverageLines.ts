import type { CheckDocument } from '../../analysis/check/checkTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { shareInWords } from '../../words/numbers.ts';
import { textTable } from './textTable.ts';

/** For each recorded series, the share of its points within the bands of 90% and of 50% of the winters. */
export function coverageLines({ coverage }: CheckDocument, scenario: Scenario): string[] {
  if (coverage.length === 0) return [];
  const rows = coverage.map(({ id, points, within90, within50 }) => [
    scenario.observed.find((one) => one.id === id)?.name ?? id,
    String(points),
    within90 === null ? '–' : shareInWords(within90),
    within50 === null ? '–' : shareInWords(within50),
  ]);
  return textTable([['', 'points', '5 to 95% (90% would fit)', '25 to 75% (50% would fit)'], ...rows]);
}
