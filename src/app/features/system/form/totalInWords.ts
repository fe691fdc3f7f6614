import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { plainFigure } from '../../../wording/rateInWords.ts';

/** Units of what adds up over areas. */
const counted = new Set(['a day', 'a week', 'places', 'posts', 'cases']);

/** 'Together 32.3 a day': the sum over areas where values can be added. Undefined for shares, lengths and words. */
export function totalInWords({ unit }: FieldSpec, byArea: Record<string, unknown>): string | undefined {
  const values = Object.values(byArea);
  if (unit === undefined || !counted.has(unit) || !values.every((one) => typeof one === 'number'))
    return undefined;
  const sum = (values as number[]).reduce((total, one) => total + one, 0);
  return `Together ${plainFigure(sum)} ${unit}`;
}
