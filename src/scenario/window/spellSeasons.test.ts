import { expect, it } from 'vitest';
import { dayNumber, isoDate } from '../calendar/dates.ts';
import { spellSeasons } from './spellSeasons.ts';

const seasonsOf = (from: string, to: string, first: string, last: string) =>
  spellSeasons(from, to, { from: dayNumber(first), to: dayNumber(last) }).map(
    ({ from: begins, to: ends, offset }) => `${isoDate(begins)} to ${isoDate(ends)}, ${offset}`,
  );

it.each<[string, string[], string[]]>([
  ['one within the winter', ['12-01', '02-28', '2025-10-01', '2026-03-31'], ['2025-12-01 to 2026-02-28, 0']],
  [
    'one that begins after New Year',
    ['01-05', '03-31', '2025-10-01', '2026-03-31'],
    ['2026-01-05 to 2026-03-31, 0'],
  ],
  [
    'the one under way when the window opens late',
    ['12-01', '02-28', '2026-01-10', '2026-03-31'],
    ['2025-12-01 to 2026-02-28, 0'],
  ],
  [
    '29 February is the 28th without one',
    ['12-01', '02-29', '2025-10-01', '2026-03-31'],
    ['2025-12-01 to 2026-02-28, 0'],
  ],
  [
    'every one of several years, the first whole one with the own draws',
    ['12-01', '02-28', '2022-02-01', '2024-09-30'],
    ['2021-12-01 to 2022-02-28, -1', '2022-12-01 to 2023-02-28, 0', '2023-12-01 to 2024-02-28, 1'],
  ],
  ['none in a summer', ['12-01', '02-28', '2026-05-01', '2026-08-31'], []],
])('%s', (_, [from, to, first, last], seasons) => {
  expect(seasonsOf(from, to, first, last)).toEqual(seasons);
});
