import { roundedNumber } from '../../words/numbers.ts';

/** A reading as text for an axis or a table: whole where it is whole, otherwise to a tenth. 'none' where missing. */
export function reading(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return 'none';
  return roundedNumber(value, Number.isInteger(value) ? 0 : -1);
}
