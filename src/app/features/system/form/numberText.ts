import type { FieldOf } from './fieldProps.ts';
import { readNumber, type NumberBounds } from '../../../../ui/controls/readNumber.ts';
import { unread, type TextRead } from '../../../../ui/controls/textRead.ts';

/** A number as text for its field: a share as a percentage, without the noise of binary fractions. */
export function formatNumber(value: number | undefined, isShare: boolean): string {
  if (value === undefined) return '';
  return isShare ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

/** Reads the text of a number's field. Empty text is no number, where that is allowed. */
export function readOptional(text: string, field: FieldOf<'number'>): TextRead<number | undefined> {
  if (text.trim() === '' && field.optional && field.byDefault === undefined)
    return { value: undefined, problem: null };
  const { bounds, whole } = field.form;
  const units = field.unit === undefined ? [] : [field.unit];
  const asShare = field.unit === 'share';
  const asked: NumberBounds = { ...bounds, whole, asShare, orPercent: field.form.percent, units };
  const read = readNumber(text, asked);
  if (read.problem === null && bounds.above !== undefined && read.value <= bounds.above)
    return unread(`${text.trim()} is not allowed. Enter a number above ${bounds.above}.`);
  return read;
}
