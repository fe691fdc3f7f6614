import { expect, it } from 'vitest';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { checkedMonths, datesOf } from './months.ts';

it.each<[string, number, [string, string][]]>([
  [
    '2025-10-01',
    182,
    [
      ['2025-10-01', '2025-10-31'],
      ['2026-01-01', '2026-01-31'],
    ],
  ],
  [
    '2025-10-15',
    100,
    [
      ['2025-10-15', '2025-11-14'],
      ['2026-01-01', '2026-01-22'],
    ],
  ],
  ['2026-01-01', 90, [['2026-01-01', '2026-01-31']]],
  ['2025-10-01', 10, [['2025-10-01', '2025-10-10']]],
])('the months of %s and %d days', (startDate, days, expected) => {
  const scenario = scenarioOf({ calendar: { startDate, days } });
  const found = checkedMonths(scenario).map((month) => datesOf(scenario, month));
  expect(found.map(({ from, to }) => [from, to])).toEqual(expected);
});
