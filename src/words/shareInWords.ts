import { isKnown, NOT_KNOWN } from './notKnown.ts';
import { roundedNumber } from './roundedNumber.ts';

/** A share 0–1 as a whole percentage that never claims none or all of what is not: '48%', 'under 1%', 'over 99%'. */
export function shareInWords(share: number | null | undefined): string {
  if (!isKnown(share)) return NOT_KNOWN;
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${roundedNumber(share * 100)}%`;
}

/** A share 0–1 of winters for a column of a table: '97 in 100', 'under 1 in 100', 'none', 'all'. */
export function inHundred(share: number | null | undefined): string {
  if (!isKnown(share)) return NOT_KNOWN;
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  if (share < 0.005) return 'under 1 in 100';
  if (share >= 0.995) return 'over 99 in 100';
  return `${roundedNumber(share * 100)} in 100`;
}
