import { isKnown, NOT_KNOWN } from './notKnown.ts';
import { roundedNumber } from './roundedNumber.ts';
import type { Phrase } from './meanInWords.ts';
import { withUnit, WINTERS } from './unit.ts';

const BASES = [10, 100, 1_000, 10_000, 100_000, 1_000_000];

/**
 * The chance of something in a winter as a natural frequency, then its 95 % interval: '7 winters in 10' and
 * '95 %: 67–72 in 100'. `low` and `high` are the interval (Wilson) of `probability`, all 0–1, from `n` winters; at the
 * edges they give the bound: 'never in 1,000 winters', 'at most 4 in 1,000'.
 */
export function chanceInWords(
  probability: number | null,
  low: number | null,
  high: number | null,
  n: number,
): Phrase {
  if (!isKnown(probability) || !(n >= 1)) return { headline: NOT_KNOWN, detail: 'no winter simulated yet' };
  const times = Math.round(probability * n);
  if (n === 1) return oneWinter(times > 0);
  if (times <= 0) return { headline: `never in ${roundedNumber(n)} winters`, detail: atMost(high, n) };
  if (times >= n) return { headline: 'in every winter', detail: atLeast(low, n) };
  const detail = isKnown(low) && isKnown(high) ? `95\u00a0%: ${between(low, high)}` : ofAll(times, n);
  return { headline: naturalFrequency(probability, low, high), detail };
}

/**
 * A chance between 0 and 1 as '7 winters in 10': the smallest of 10, 100, 1,000 ... for which the rounded frequency lies
 * within the interval (without one: within 1/200) and is neither none nor all.
 */
export function naturalFrequency(probability: number, low?: number | null, high?: number | null): string {
  const [from, to] = [isKnown(low) ? low : probability - 0.005, isKnown(high) ? high : probability + 0.005];
  const fits = (base: number) => {
    const share = Math.round(probability * base) / base;
    return share > 0 && share < 1 && share >= from && share <= to;
  };
  const base = BASES.find(fits) ?? BASES[BASES.length - 1]!;
  return `${withUnit(roundedNumber(probability * base), WINTERS)} in ${roundedNumber(base)}`;
}

function oneWinter(happened: boolean): Phrase {
  const headline = happened ? 'in the one winter so far' : 'not in the one winter so far';
  return { headline, detail: 'one winter cannot give a chance' };
}

function ofAll(times: number, n: number): string {
  return `${roundedNumber(times)} of ${roundedNumber(n)} winters`;
}

/** Rounded outwards: a bound may be wider than the truth, never narrower. */
function atMost(high: number | null, n: number): string {
  if (!isKnown(high) || high <= 0 || high >= 1) return `0 of ${roundedNumber(n)} winters`;
  const base = BASES.slice(1).find((candidate) => high * candidate >= 2) ?? BASES[BASES.length - 1]!;
  return `at most ${roundedNumber(Math.ceil(high * base - 1e-9))} in ${roundedNumber(base)}`;
}

function atLeast(low: number | null, n: number): string {
  const all = `all ${roundedNumber(n)}`;
  if (!isKnown(low) || low <= 0 || low >= 1) return all;
  const base = BASES.slice(1).find((candidate) => (1 - low) * candidate >= 2) ?? BASES[BASES.length - 1]!;
  return `${all}; at least ${roundedNumber(Math.floor(low * base + 1e-9))} in ${roundedNumber(base)}`;
}

/** The first base in which the ends differ and neither end reads as never or always, unless it is so. */
function between(low: number, high: number): string {
  const ends = (base: number) => [Math.round(low * base), Math.round(high * base)] as const;
  const tells = (base: number) => {
    const [from, to] = ends(base);
    return to > from && (from > 0 || low <= 0) && (to < base || high >= 1);
  };
  const base = BASES.slice(1).find(tells) ?? BASES[BASES.length - 1]!;
  const [from, to] = ends(base).map((end) => roundedNumber(end));
  return `${from === to ? from : `${from}\u2013${to}`} in ${roundedNumber(base)}`;
}
