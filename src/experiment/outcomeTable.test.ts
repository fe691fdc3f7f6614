import { expect, it } from 'vitest';
import { OutcomeTable } from './outcomeTable.ts';

it('gives columns in the order of the rows, over any number of blocks', () => {
  const table = new OutcomeTable(2);
  expect(table.column(1)).toEqual(new Float64Array(0));
  for (let row = 0; row < 600; row += 3) {
    table.append(Float64Array.of(row, NaN, row + 1, -row, row + 2, 7), 3);
  }
  expect(table.rows).toBe(600);
  expect(table.column(0)).toEqual(Float64Array.from({ length: 600 }, (_, row) => row));
  expect([...table.column(1).slice(255, 258)]).toEqual([NaN, -255, 7]);
});
