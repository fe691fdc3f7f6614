import { expect, it } from 'vitest';
import { PackedRows } from './outcomeTable.ts';

const columns = [
  [0, 1, 65_534],
  [0.1, 2, NaN],
  [NaN, 7, 0],
  [-0, 0, 1],
  [65_535, 1, 2],
  [Infinity, -Infinity, -3],
  [NaN, NaN, NaN],
];

it('gives every value back to the last bit, whatever the column holds', () => {
  const packed = PackedRows.of(Float64Array.from(columns.flat()), 3);
  columns.forEach((values, column) => {
    const list = new Float64Array(5).fill(9);
    packed.copyColumn(column, list, 1);
    expect([...list]).toStrictEqual([9, ...values, 9]);
    expect(Object.is(list[1], values[0])).toBe(true);
  });
});
