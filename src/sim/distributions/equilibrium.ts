import { cdf, quantile } from './registry.ts';
import { lengthBiased } from './lengthBiased.ts';
import { remembered } from './remembered.ts';
import type { Distribution } from './types.ts';

/** Residual samplers kept for the next stock or scenario with the same law: some 90 KB each. */
const MOST_REMEMBERED = 64;

/** Draws how much of a stay is left. */
export interface ResidualSampler {
  /** The rest, in the unit of the distribution, from two uniforms between 0 and 1. */
  draw(u1: number, u2: number): number;
}

/**
 * Draws the rest, at an instant of a process long under way, of a duration that has this distribution (not below 0).
 * The density is (1 - F) / mean. The chance of meeting a stay is in proportion to its length, at a uniform point of it:
 * u2 times a length-biased draw at u1. Cox (1962), Renewal Theory, chapter 5.
 */
export const makeResidualSampler = remembered((d: Distribution): ResidualSampler => {
  const wholeStay = lengthBiased(d);
  return { draw: (u1, u2) => u2 * wholeStay(u1) };
}, MOST_REMEMBERED);

/**
 * The quantile at u of X - age given that X is above age. 0 when (almost) nothing lasts as long as age. One
 * distribution function and one quantile, exact: some microseconds for gamma and PERT.
 */
export function residualGivenAge(d: Distribution, age: number, u: number): number {
  const past = age < 0 ? 0 : cdf(d, age);
  if (past >= 1) return 0;
  const v = Math.min(past + u * (1 - past), 1 - 1.1102230246251565e-16);
  return Math.max(0, quantile(d, v) - age);
}
