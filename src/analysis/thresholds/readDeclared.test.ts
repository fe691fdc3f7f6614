import { expect, it } from 'vitest';
import { readDeclared } from './readDeclared.ts';

it('reads dates and levels under a heading, quoted or not', () => {
  const { days, problems } = readDeclared('date,level\r\n2025-12-01,3\n"2025-12-02", 4\n\n', 'a.csv');
  expect(problems).toEqual([]);
  expect(days).toEqual([
    { date: '2025-12-01', level: 3 },
    { date: '2025-12-02', level: 4 },
  ]);
});

it('tells everything that is wrong at once, with its line', () => {
  const { problems } = readDeclared('2025-02-30,3\n2025-12-01,5\n2025-12-02,1\n2025-12-02,2', 'a.csv');
  expect(problems).toHaveLength(3);
  expect(problems[0]).toMatch(/^a.csv, line 1: found "2025-02-30,3"; allowed: a date/);
  expect(problems[1]).toMatch(/line 2/);
  expect(problems[2]).toBe('a.csv: 2025-12-02 is there twice');
});
