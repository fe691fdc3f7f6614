import { isKnown } from './notKnown.ts';
import { roundedNumber } from './roundedNumber.ts';
import { withUnit, WINTERS } from './unit.ts';

/** '400 of 1,000 winters'; '1,000 winters' when all are done. */
export function wintersDone(done: number, wanted: number): string {
  if (done >= wanted) return withUnit(roundedNumber(done), WINTERS);
  return `${roundedNumber(done)} of ${withUnit(roundedNumber(wanted), WINTERS)}`;
}

/** '±2 points on OPEL 4' from the half-width (0–1) of a chance. */
export function precisionInWords(halfWidth: number | null | undefined, of: string): string {
  if (!isKnown(halfWidth)) return `precision on ${of} not known yet`;
  const points = halfWidth * 100;
  if (points > 0 && points < 0.1) return `within 0.1 points on ${of}`;
  const figure = roundedNumber(points, points < 1 ? -1 : 0);
  return `±${figure} ${figure === '1' ? 'point' : 'points'} on ${of}`;
}
