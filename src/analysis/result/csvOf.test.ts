import { expect, it } from 'vitest';
import { cellText, csvOf } from './csvOf.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-5', "'-5"],
  ['@here', "'@here"],
  ['\tx', 'x'],
  ['\r\n =cmd()', "'=cmd()"],
  ['two\nlines', 'two lines'],
  ['turned \u202e round', 'turned round'],
  ['Kent = winter', 'Kent = winter'],
  ['', ''],
  [-5, '-5'],
  [null, ''],
])('%j becomes %j', (cell, expected) => expect(cellText(cell)).toBe(expected));

it('begins with a byte order mark, so that a spreadsheet reads names as they are', () => {
  expect(csvOf({ name: 'x', columns: ['who'], rows: [{ who: 'Zoë’s' }] })).toBe('\uFEFFwho\nZoë’s\n');
});
