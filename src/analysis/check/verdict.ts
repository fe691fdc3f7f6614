import type { Target } from '../../scenario/schema/target.ts';
import { type Estimate, halfWidthOfMean } from '../estimate.ts';

/** What the simulated winters show about a recorded value. */
export type Verdict = 'met' | 'notMet' | 'cannotTell';

/** A verdict. Where the winters cannot tell, also about how many more would. Null: more than anyone would simulate. */
export interface Judged {
  readonly verdict: Verdict;
  readonly moreWinters: number | null;
}

/** Why a verdict says little: the tolerance is wide, or the figure is the same in every winter whatever is recorded. */
export type SaysLittle = 'wideTolerance' | 'noSpread';

/** Above this share of the value a tolerance is wide. */
export const wideTolerance = 0.3;
/** No run has more winters. */
const mostWinters = 1_000_000;

/** A target's tolerance in the unit of its value. */
export function toleranceOf({ value, tolerance }: Pick<Target, 'value' | 'tolerance'>): number {
  return 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value);
}

/**
 * Compares the simulated mean with a recorded value. Met: the whole 95% interval lies within the tolerance of the
 * value. Not met: the whole interval lies outside. Otherwise the winters cannot tell yet. More winters make the
 * interval narrower and so never favour the value. With one winter there is no interval. A figure that exists in no
 * winter is not met.
 */
export function judge(value: number, tolerance: number, simulated: Estimate | null): Judged {
  if (simulated === null) return { verdict: 'notMet', moreWinters: null };
  const { mean, low, high, n } = simulated;
  if (low === null || high === null) return { verdict: 'cannotTell', moreWinters: 1 };
  const [from, to] = [value - tolerance, value + tolerance];
  const slack = rounding(value, mean);
  if (low >= from - slack && high <= to + slack) return { verdict: 'met', moreWinters: null };
  if (high < from || low > to) return { verdict: 'notMet', moreWinters: null };
  const nearest = Math.min(Math.abs(mean - from), Math.abs(mean - to));
  return { verdict: 'cannotTell', moreWinters: moreWinters(halfWidthOfMean(simulated)!, nearest, n) };
}

/** Sums of winters that are all the same may differ from the value in the last digits. */
function rounding(value: number, mean: number): number {
  return 1e-12 * Math.max(Math.abs(value), Math.abs(mean));
}

/** The interval narrows with the root of the winters; it must come to lie on one side of the nearest edge. */
function moreWinters(halfWidth: number, distance: number, n: number): number | null {
  const needed = n * (halfWidth / distance) * (halfWidth / distance);
  if (!(needed <= mostWinters)) return null;
  return twoDigits(Math.max(1, needed - n));
}

/** Rounded up to two digits: it is an estimate. */
function twoDigits(value: number): number {
  let unit = 1;
  while (value / unit >= 100) unit *= 10;
  return Math.ceil(value / unit) * unit;
}

/** Why a target's verdict says little. Null where it does not. Identities are meant to be the same in every winter. */
export function saysLittle(
  { value, heading, tolerance }: Pick<Target, 'value' | 'heading' | 'tolerance'>,
  simulated: Estimate | null,
): SaysLittle | null {
  if (heading === 'identity') return null;
  if (toleranceOf({ value, tolerance }) > wideTolerance * Math.abs(value)) return 'wideTolerance';
  return simulated?.sd === 0 && simulated.n > 1 ? 'noSpread' : null;
}

/**
 * The verdict on everything that must be met. Not met where any part is not met. Otherwise cannot tell where any part
 * cannot.
 */
export function overall(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('notMet')) return 'notMet';
  return verdicts.includes('cannotTell') ? 'cannotTell' : 'met';
}

/** How many targets there are, and how many are met, not met, and not clear. */
export interface VerdictCount {
  readonly targets: number;
  readonly met: number;
  readonly notMet: number;
  readonly cannotTell: number;
}

/** Counts verdicts. */
export function countVerdicts(targets: readonly { readonly verdict: Verdict }[]): VerdictCount {
  const count = (verdict: Verdict) => targets.filter((one) => one.verdict === verdict).length;
  return {
    targets: targets.length,
    met: count('met'),
    notMet: count('notMet'),
    cannotTell: count('cannotTell'),
  };
}
