import type { TargetResult } from '../analysis/check/checkTypes.ts';
import type { IdentityResult } from '../analysis/check/identities.ts';
import type { VerdictCount } from '../analysis/check/verdict.ts';
import { roundedNumber } from './numbers.ts';

/** When a target is met, in words. */
export const VERDICT_RULE =
  'A target is met if the whole 95% range of the simulated mean lies within the tolerance of the recorded value. It is not met if all of the range lies outside. Otherwise the winters cannot tell.';

/** A verdict: 'met', 'not met', or 'cannot tell (about 120 more winters would)'. */
export function verdictInWords({
  verdict,
  moreWinters,
}: Pick<TargetResult, 'verdict' | 'moreWinters'>): string {
  if (verdict !== 'cannotTell') return verdict === 'met' ? 'met' : 'not met';
  if (moreWinters === null) return 'cannot tell (too near the edge of the tolerance)';
  const winters =
    moreWinters === 1 ? 'one more winter' : `about ${roundedNumber(moreWinters, 0)} more winters`;
  return `cannot tell (${winters} would)`;
}

/**
 * 'Of 9 held-out targets, 1 is met and 7 are not met. Of 1 the winters cannot tell.': the first thing that a report
 * says. Nothing was tuned to held-out targets, so they are the only ones that test the model.
 */
export function heldOutInWords(count: VerdictCount): string {
  if (count.targets === 0)
    return 'No target is held out, so nothing here tests the model on figures that it was not fitted to.';
  return `Held-out targets test the model: nothing was tuned to them. ${countInWords(count, 'held-out target')}`;
}

/** 'Of 23 targets, 16 are met and 5 are not met. Of 2 the winters cannot tell.' */
export function countInWords({ targets, met, notMet, cannotTell }: VerdictCount, what = 'target'): string {
  const all = targets === 1 ? `1 ${what}` : `${targets} ${what}s`;
  const open = cannotTell === 0 ? '' : ` Of ${cannotTell} the winters cannot tell.`;
  return `Of ${all}, ${met} ${areOrIs(met)} met and ${notMet} ${areOrIs(notMet)} not met.${open}`;
}

function areOrIs(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** Why a verdict says little. */
export const SAYS_LITTLE = {
  wideTolerance: 'wide tolerance',
  noSpread: 'same in every winter',
} as const;

/** What each identity says. */
export const IDENTITIES = {
  samplePath: 'At every stage the integral of the number present is the sum of each person’s time there',
  people: 'People who came and have not left are inside',
  sittings: 'A sitting decides as many as it may, or all who wait',
  days: 'Days at the levels sum to the days counted',
} as const;

/** What a load divides by what. */
export const LOADS = {
  hours: 'hours of work arriving ÷ productive hours present',
  starts: 'starts demanded ÷ starts allowed',
  places: 'places occupied ÷ places',
  decisions: 'cases arriving ÷ decisions',
  offers: 'people arriving ÷ offers',
} as const;

/** A load with two decimals, `1.07`; a dash where there is no capacity. */
export function loadInWords(load: number | null): string {
  return load === null ? '–' : roundedNumber(load, -2);
}

/** How an identity came out: in every winter, or by how much it failed at worst. */
export function identityInWords({ verdict, worst }: Pick<IdentityResult, 'verdict' | 'worst'>): string {
  return verdict === 'met' ? 'met in every winter' : `NOT MET, by up to ${Number(worst.toPrecision(3))}`;
}

/** A number with the decimals that it is written with, `1,782` or `0.77`. */
export function asWritten(value: number): string {
  const [, decimals = ''] = /^-?\d+(?:\.(\d+))?$/.exec(String(value)) ?? [];
  return roundedNumber(value, -decimals.length);
}
