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

it.each([0, 3, 256, 600])('is the same after %i rows were kept, and goes on from there', (rows) => {
  const row = (at: number) => Float64Array.of(at, at / 7, at === 2 ? NaN : 1);
  const [table, other] = [new OutcomeTable(3), new OutcomeTable(3)];
  for (let at = 0; at < rows; at += 1) table.append(row(at), 1);
  const restored = OutcomeTable.restored(structuredClone(table.kept()));
  for (const one of [table, restored]) one.append(row(rows), 1);
  for (let at = 0; at <= rows; at += 1) other.append(row(at), 1);
  for (const column of [0, 1, 2]) expect(restored.column(column)).toEqual(other.column(column));
  expect(restored.row(rows)).toEqual(row(rows));
});

it('does not restore a table whose blocks do not fit', () => {
  const table = new OutcomeTable(2);
  table.append(Float64Array.of(1, 0.5, 2, 0.25), 2);
  const { columns, blocks } = table.kept();
  const [block] = blocks;
  const spoilt = [
    { columns: 3, blocks },
    { columns, blocks: [block, block] },
    { columns, blocks: [{ ...block, counts: block.counts.slice(1) }] },
    { columns, blocks: [{ ...block, starts: block.starts.map(() => 5) }] },
    { columns, blocks: [{ ...block, rows: -5 }] },
  ];
  for (const one of spoilt) expect(() => OutcomeTable.restored(one)).toThrow(/fit/);
});
