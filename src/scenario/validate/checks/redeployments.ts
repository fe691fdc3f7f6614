import type { Problem } from '../../problems.ts';
import { everyEffect } from '../everyEffect.ts';
import type { Effect } from '../../schema/effect.ts';
import type { Check, Facts } from '../facts.ts';
import { refer } from '../references.ts';

type Redeployment = Extract<Effect, { lever: 'redeploy' }>;

/** People are lent by a group that exists, from an area that is named or evident, and not to themselves. */
export const checkRedeployments: Check = (facts) =>
  everyEffect(facts.scenario).flatMap(({ effect, path, action }) =>
    effect.lever === 'redeploy' ? problemsOf(effect, path, facts, action?.scope === 'area') : [],
  );

function problemsOf(effect: Redeployment, path: string, facts: Facts, isAreaAction: boolean): Problem[] {
  const { from, group, area } = effect;
  const donor = facts.groups.get(from.group);
  const receiver = facts.groups.get(group);
  const known = [
    ...refer(facts, 'group', from.group, `${path}.from.group`),
    ...refer(facts, 'area', from.area, `${path}.from.area`),
  ];
  if (donor === undefined || receiver === undefined || known.length > 0) return known;
  if (donor.scope === 'system' && from.area !== undefined) {
    return [
      { path: `${path}.from.area`, message: `group ${donor.id} is of the whole system; leave area out` },
    ];
  }
  if (donor.scope === 'area' && receiver.scope === 'system' && from.area === undefined && !isAreaAction) {
    return [
      { path: `${path}.from.area`, message: `missing: group ${donor.id} is by area; say which area lends` },
    ];
  }
  return from.group === group && isSameArea(from.area, area, donor.scope) ? [toItself(path)] : [];
}

function isSameArea(from: string | undefined, to: string | undefined, scope: 'area' | 'system'): boolean {
  return scope === 'system' || from === undefined || from === to;
}

function toItself(path: string): Problem {
  return {
    path: `${path}.from`,
    message: 'a group cannot lend people to itself; name another group or another area',
  };
}
