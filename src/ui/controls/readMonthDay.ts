import { monthText } from './calendar.ts';
import { dateParts, type DateParts } from './dateParts.ts';
import { dayProblem } from './readDate.ts';
import { unread, type TextRead } from './textRead.ts';

const TWO_PAIRS = /^(\d{2})-(\d{2})$/;

/**
 * Reads a day of every year, '5 Jan' or '5/1', as 'MM-DD'. A pair such as '05-01' is month first in files and day first
 * for people. It is refused when both readings are days.
 */
export function readMonthDay(text: string): TextRead<string> {
  const found = text.trim();
  if (found === '') return unread('Enter a day of the year, such as 5 Jan.');
  const pair = TWO_PAIRS.exec(found);
  if (pair) return readPair(found, Number(pair[1]), Number(pair[2]));
  const parts = dateParts(found);
  if (!parts) return unread(`“${found}” is not a day of the year. Enter one such as 5 Jan.`);
  const problem = dayProblem(parts);
  if (problem) return unread(`“${found}” is not a day of the year: ${problem}`);
  return read(parts.month, parts.day);
}

function readPair(found: string, first: number, second: number): TextRead<string> {
  const filed = partsProblem(second, first) === null;
  const spoken = partsProblem(first, second) === null;
  if (filed && spoken && first !== second) {
    const [one, other] = [dayText(first, second), dayText(second, first)];
    return unread(
      `“${found}” may be ${one} or ${other}. Write ${shortText(first, second)} or ${shortText(second, first)}.`,
    );
  }
  if (filed) return read(first, second);
  if (spoken) return read(second, first);
  return unread(`“${found}” is not a day of the year. Enter one such as 5 Jan.`);
}

function partsProblem(day: number, month: number): string | null {
  const parts: DateParts = { day, month, year: null, weekday: null, figures: true };
  return dayProblem(parts);
}

function read(month: number, day: number): TextRead<string> {
  const value = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { value, problem: null, note: `${dayText(month, day)} of every year` };
}

function dayText(month: number, day: number): string {
  return `${day}\u00a0${monthText(month)}`;
}

function shortText(month: number, day: number): string {
  return `${day}\u00a0${monthText(month).slice(0, 3)}`;
}
