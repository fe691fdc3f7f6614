import type { Quantity } from '../../scenario/schema/primitives.ts';
import { mean } from '../../sim/distributions/registry.ts';
import { DAYS, withUnit } from '../../words/unit.ts';
import { plainFigure } from '../wording/rateInWords.ts';

/** '7 days', 'about 12 days': a time as given, or the mean of a time that differs from person to person. */
export function daysInWords(quantity: Quantity): string {
  if (typeof quantity === 'number') return withUnit(plainFigure(quantity), DAYS);
  const days = mean(quantity);
  return `about ${withUnit(plainFigure(days >= 10 ? Math.round(days) : days), DAYS)}`;
}
