import { isByArea, valueIn } from '../../byArea.ts';
import type { Problem } from '../../problems.ts';
import { type RulePlace, routeRules } from '../routeRules.ts';
import type { Check } from '../facts.ts';

/** How far shares may be from 1 in sum, for the rounding of decimal fractions. */
const tolerance = 1e-9;

/** The shares of every routing rule sum to 1, in every area. */
export const checkShares: Check = ({ scenario, areas }) =>
  routeRules(scenario).flatMap((place) => wrongSums(place, areas));

function wrongSums({ path, rule, areas: ofPart }: RulePlace, all: readonly string[]): Problem[] {
  if (!rule.to.some(({ share }) => isByArea(share))) return wrongSum(rule, path, undefined);
  const areas = all.filter((area) => includes(rule.areas, area) && includes(ofPart, area));
  return areas.flatMap((area) => wrongSum(rule, path, area));
}

function includes(list: readonly string[] | undefined, area: string): boolean {
  return list === undefined || list.includes(area);
}

function wrongSum(rule: RulePlace['rule'], path: string, area: string | undefined): Problem[] {
  const shares: number[] = [];
  for (const { share } of rule.to) {
    // A missing area is the problem of another check, and without it there is no sum.
    if (isByArea(share) && (area === undefined || !Object.hasOwn(share.byArea, area))) return [];
    shares.push(valueIn(share, area ?? ''));
  }
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= tolerance) return [];
  const where = area === undefined ? '' : ` in ${area}`;
  const found = `${shares.join(' + ')} = ${Number(sum.toPrecision(12))}`;
  return [
    { path: `${path}.to`, message: `the shares${where} do not sum to 1`, found, allowed: 'a sum of 1' },
  ];
}
