import { snapped } from '../valueScale.ts';

const DECIMALS = 4;
/** Sums as close to 1 as this are 1: decimals that were typed do not add up exactly. */
const CLOSE = 1e-6;

/** The sum of shares. */
export function sumOf(shares: readonly number[]): number {
  return Number(shares.reduce((sum, share) => sum + share, 0).toPrecision(12));
}

/** Whether shares add up to 1. */
export function isWhole(shares: readonly number[]): boolean {
  return Math.abs(sumOf(shares) - 1) <= CLOSE;
}

/** Shares with a part of the next share moved to the share at `at`, or back when negative. Neither falls below 0. */
export function withShifted(
  shares: readonly number[],
  at: number,
  by: number,
  step: number,
): readonly number[] {
  const [left = 0, right = 0] = [shares[at], shares[at + 1]];
  const whole = left + right;
  const next = snapped(left + by, step, 0, whole);
  if (next === left) return shares;
  return shares.with(at, next).with(at + 1, Number(Math.max(0, whole - next).toPrecision(12)));
}

/** The shares with the rest to 1 divided equally: added to each or, beyond 1, taken from each. None falls below 0. */
export function restEvenly(shares: readonly number[]): readonly number[] {
  let next = [...shares];
  for (let round = 0; round < shares.length && !isWhole(next); round += 1) {
    const rest = 1 - sumOf(next);
    const open = next.filter((share) => rest > 0 || share > 0).length;
    next = next.map((share) => (rest > 0 || share > 0 ? Math.max(0, share + rest / open) : share));
  }
  return rounded(next);
}

/** The shares in the same proportions with the sum 1. Unchanged where all are 0. */
export function restInProportion(shares: readonly number[]): readonly number[] {
  const sum = sumOf(shares);
  return sum > 0 ? rounded(shares.map((share) => share / sum)) : shares;
}

/** Four decimals; the largest share takes what rounding leaves, so that the sum is 1. */
function rounded(shares: readonly number[]): readonly number[] {
  const round = (value: number) => Number(value.toFixed(DECIMALS));
  const next = shares.map(round);
  const largest = next.indexOf(Math.max(...next));
  return next.with(largest, round(next[largest]! + 1 - sumOf(next)));
}

/** 45 of 0.45, without the binary tail. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** '45%' of 0.45, with as many decimals as it needs up to two. */
export function percentText(share: number): string {
  return `${Number(percentOf(share).toFixed(2))}%`;
}

/** 0.45 of 45, without the binary tail. */
export function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
