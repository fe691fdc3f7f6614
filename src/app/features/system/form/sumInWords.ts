import type { FieldOf } from './fieldProps.ts';
import { formatNumber } from './numberText.ts';

/** Rounding of decimal fractions is no fault. */
const TOLERANCE = 1e-9;

/** The sum of the shares of the ways on, and whether it is the whole. Undefined for other lists. */
export function sumInWords(
  field: FieldOf<'list'>,
  list: readonly unknown[],
): { readonly text: string; readonly isRight: boolean } | undefined {
  const shares = list.map((row) => (row as { share?: unknown } | null)?.share);
  if (field.key !== 'to' || !shares.every((share) => typeof share === 'number')) return undefined;
  const sum = shares.reduce((total, share) => total + share, 0);
  const isRight = Math.abs(sum - 1) <= TOLERANCE;
  const text = `Together ${formatNumber(sum, true)}`;
  return { text: isRight ? text : `${text}; the percentages must add up to 100%`, isRight };
}
