import { isKnown, roundedNumber } from './numbers.ts';
import { withUnit, WINTERS, type Unit } from './unit.ts';

/** '400 of 1,000 winters'; '1,000 winters' when all are done. */
export function wintersDone(done: number, wanted: number): string {
  if (done >= wanted) return withUnit(roundedNumber(done), WINTERS);
  return `${roundedNumber(done)} of ${withUnit(roundedNumber(wanted), WINTERS)}`;
}

/** '400 winters, 20,000 at most': a run that ends when enough is known. */
export function untilPrecise(done: number, most: number): string {
  return `${withUnit(roundedNumber(done), WINTERS)}, ${roundedNumber(most)} at most`;
}

/** '±2.4 points': half of a range in its unit, to two digits. Winters that all agree have none. */
export function halfWidthInWords(halfWidth: number | null | undefined, unit: Unit): string {
  if (!isKnown(halfWidth)) return 'not known yet';
  if (halfWidth <= 0) return 'the same in every winter';
  const place = Math.floor(Math.log10(halfWidth) + 1e-9) - 1;
  const figure = roundedNumber(halfWidth, place)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return `±${withUnit(figure, unit)}`;
}

/** Winters that bring a half width down to the wished one: it falls with their square root. */
export function wintersNeeded(winters: number, halfWidth: number, wished: number): number {
  return Math.ceil(winters * (halfWidth / wished) ** 2 - 1e-9);
}
