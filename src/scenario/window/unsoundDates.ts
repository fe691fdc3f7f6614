import { isValidDate, isValidMonthDay } from '../calendar/dates.ts';
import type { LibraryDocument } from '../schema/scenario.ts';
import { type DatedValue, datedValues } from './datedValues.ts';

/** Dates and days of the year in a document that do not exist, such as 31 April. */
export function unsoundDates(document: LibraryDocument): DatedValue[] {
  return datedValues(document).filter(
    ({ form, value }) => !(form === 'date' ? isValidDate(value) : isValidMonthDay(value)),
  );
}
