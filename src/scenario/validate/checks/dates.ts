import { isValidDate, isValidMonthDay } from '../../dates.ts';
import { joinPath } from '../../idPath.ts';
import { datedValues } from '../../window/datedValues.ts';
import type { Check } from '../facts.ts';

/** Every date and every day of the year exists. */
export const checkDates: Check = ({ scenario }) =>
  datedValues(scenario).flatMap(({ words, form, value }) => {
    const exists = form === 'date' ? isValidDate(value) : isValidMonthDay(value);
    if (exists) return [];
    const path = words.reduce(joinPath, '');
    return [{ path, message: `there is no such ${form === 'date' ? 'date' : 'day'}`, found: value }];
  });
