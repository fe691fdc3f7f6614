import { expect, it } from 'vitest';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import type { ResultDocument } from '../../analysis/result/resultTypes.ts';
import { columnsOf } from '../../experiment/outcomes/columns.ts';
import { outcomeLines } from './runReport.ts';

it('keeps the queue of a stage that has an area’s id, and an outcome whose id begins like that of a level', () => {
  const scenario = tinyScenario({
    areas: [{ id: 'ward' }, { id: 'south' }],
    outcomes: [{ id: 'reachedSoon', name: 'Seen in a day', kind: 'startedWithin', stage: 'desk', days: 1 }],
  });
  const figure = { mean: 0.5, sd: 1, low: 0.4, high: 0.6, n: 40 };
  const outcomes = Object.fromEntries(columnsOf(scenario).map(({ id }) => [id, figure]));
  const document = { startDate: '2025-12-25', outcomes } as unknown as ResultDocument;
  const titles = outcomeLines(document, scenario).map((line) => line.trim().split('  ')[0]);
  expect(titles).toEqual(
    expect.arrayContaining([
      'Most people waiting on one morning: ward',
      'Seen in a day',
      'Cost of the actions',
    ]),
  );
  expect(titles.filter((title) => title === 'Hospital bed-days lost to delay')).toHaveLength(1);
  expect(titles.filter((title) => /level \d/i.test(title))).toEqual([]);
});
