import { isKnown } from './notKnown.ts';
import { roundedNumber } from './roundedNumber.ts';
import { supportedPlace } from './supportedPlace.ts';
import { withUnit, type Unit } from './unit.ts';

/**
 * A high quantile as a sentence: '1 winter in 10 has over 29 days' for the 90th percentile 29. `tail` is the share of
 * winters beyond it (0.1); with the quantile at 0 it says who has none.
 */
export function tailSentence(tail: number, quantile: number | null | undefined, unit: Unit): string {
  const who = oneIn(tail);
  if (!isKnown(quantile)) return `too few winters to say what ${who} has`;
  if (quantile <= 0) return `${oneMinus(tail)} have no ${unit.many}`.trim();
  return `${who} has over ${withUnit(roundedNumber(quantile, supportedPlace(quantile)), unit)}`;
}

function oneIn(tail: number): string {
  return `1 winter in ${roundedNumber(Math.round(1 / tail))}`;
}

function oneMinus(tail: number): string {
  const base = Math.round(1 / tail);
  return base === 2 ? 'half the winters' : `${roundedNumber(base - 1)} winters in ${roundedNumber(base)}`;
}
