import type { Column } from '../../experiment/outcomes/columns.ts';
import type { IntervalBarsRow } from '../../ui/charts/IntervalBars/IntervalBars.tsx';

interface Told {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * A difference as a bar: to the right of zero is better for the people who wait and the service. Empty where it is not
 * known.
 */
export function betterToRight(
  { better }: Pick<Column, 'better'>,
  difference: Told | null,
): Pick<IntervalBarsRow, 'value' | 'low' | 'high'> {
  const sign = better === 'low' ? -1 : 1;
  const turned = (value: number | null) => (value === null ? null : sign * value);
  if (difference === null) return { value: null, low: null, high: null };
  return { value: turned(difference.mean), low: turned(difference.low), high: turned(difference.high) };
}
