import { isValidDate, isValidMonthDay } from '../../dates.ts';
import { idPath } from '../../idPath.ts';
import type { Problem } from '../../problems.ts';
import type { Check } from '../facts.ts';

const looksLikeDate = /^\d{4}-\d{2}-\d{2}$/;
const looksLikeMonthDay = /^\d{2}-\d{2}$/;
/** Keys under which the schema has dates or days of the year; free text elsewhere may look like one. */
const dateKeys = new Set(['startDate', 'peakDate', 'date', 'from', 'to', 'bankHolidays']);

/** Every date and every day of the year exists. */
export const checkDates: Check = ({ scenario }) => {
  const { provenance: _, ...parts } = scenario;
  return wrongDates(parts, [], scenario);
};

function wrongDates(value: unknown, keys: string[], root: unknown): Problem[] {
  if (typeof value === 'string') return wrongDate(value, keys, root);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wrongDates(inner, [...keys, key], root));
}

function wrongDate(text: string, keys: string[], root: unknown): Problem[] {
  const key = keys.findLast((word) => !/^\d+$/.test(word));
  if (key === undefined || !dateKeys.has(key)) return [];
  const isWrongDate = looksLikeDate.test(text) && !isValidDate(text);
  const isWrongDay = looksLikeMonthDay.test(text) && !isValidMonthDay(text);
  if (!isWrongDate && !isWrongDay) return [];
  return [
    { path: idPath(root, keys), message: `there is no such ${isWrongDate ? 'date' : 'day'}`, found: text },
  ];
}
