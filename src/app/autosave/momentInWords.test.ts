import { expect, it } from 'vitest';
import { dayAndSecond, dayAndTime, momentInWords } from './momentInWords.ts';

const at = (year: number, month: number, day: number, hour = 14, minute = 5) =>
  new Date(year, month - 1, day, hour, minute).getTime();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says today, yesterday and other days and years by the clock of the computer', () => {
  const now = at(2026, 1, 2, 9);
  expect(momentInWords(at(2026, 1, 2, 0, 3), now)).toBe('00:03');
  expect(momentInWords(at(2026, 1, 1, 23, 59), now)).toBe('yesterday, 23:59');
  expect(plain(momentInWords(at(2025, 12, 31), now))).toBe('31 Dec 2025, 14:05');
  expect(plain(momentInWords(at(2026, 3, 1), at(2026, 11, 26)))).toBe('1 Mar, 14:05');
  expect(plain(dayAndTime(at(2025, 11, 26)))).toBe('26 Nov, 14:05');
  expect(plain(dayAndSecond(at(2025, 11, 26) + 9_000))).toBe('26 Nov, 14:05:09');
});
