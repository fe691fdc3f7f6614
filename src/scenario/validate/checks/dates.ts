import { joinPath } from '../../paths/idPath.ts';
import { unsoundDates } from '../../window/unsoundDates.ts';
import type { Check } from '../facts.ts';

/** Every date and every day of the year exists. */
export const checkDates: Check = ({ scenario }) =>
  unsoundDates(scenario).map(({ words, form, value }) => ({
    path: words.reduce(joinPath, ''),
    message: `there is no such ${form === 'date' ? 'date' : 'day'}`,
    found: value,
  }));
