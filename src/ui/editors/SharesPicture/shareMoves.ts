import { snapped } from '../valueScale.ts';

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

/** 45 of 0.45, without the binary tail. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** '45%' of 0.45, with as many decimals as it needs up to two. */
export function percentText(share: number): string {
  return `${Number(percentOf(share).toFixed(2))}%`;
}
