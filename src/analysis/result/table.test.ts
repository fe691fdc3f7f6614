import { expect, it } from 'vitest';
import { safeCell } from './table.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-5', "'-5"],
  ['@here', "'@here"],
  ['\tx', "'\tx"],
  ['Kent = winter', 'Kent = winter'],
  ['', ''],
  [-5, -5],
  [null, null],
])('%j becomes %j', (cell, expected) => expect(safeCell(cell)).toBe(expected));
