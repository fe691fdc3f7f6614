import { valuesOf } from '../../byArea.ts';
import type { Problem } from '../../problems.ts';
import { lowestOf } from '../../quantityBounds.ts';
import type { WorkforceGroup } from '../../schema/workforce.ts';
import { everyEffect } from '../everyEffect.ts';
import type { Effect } from '../../schema/effect.ts';
import type { Check, Facts } from '../facts.ts';
import { checkReference } from '../references.ts';

type Redeployment = Extract<Effect, { lever: 'redeploy' }>;

/** People are lent by a group that exists, from an area that is named or evident. No group lends to itself. */
export const checkRedeployments: Check = (facts) =>
  everyEffect(facts.scenario).flatMap(({ effect, path, action }) =>
    effect.lever === 'redeploy' ? problemsOf(effect, path, facts, action?.scope === 'area') : [],
  );

function problemsOf(effect: Redeployment, path: string, facts: Facts, isAreaAction: boolean): Problem[] {
  const { from, group, area } = effect;
  const donor = facts.groups.get(from.group);
  const receiver = facts.groups.get(group);
  const known = [
    ...checkReference(facts, 'group', from.group, `${path}.from.group`),
    ...checkReference(facts, 'area', from.area, `${path}.from.area`),
  ];
  if (donor === undefined || receiver === undefined || known.length > 0) return known;
  if (donor.scope === 'system' && from.area !== undefined) {
    return [
      { path: `${path}.from.area`, message: `group ${donor.id} is of all areas together; leave area out` },
    ];
  }
  if (donor.scope === 'area' && receiver.scope === 'system' && from.area === undefined && !isAreaAction) {
    return [
      { path: `${path}.from.area`, message: `missing: group ${donor.id} is by area; say which area lends` },
    ];
  }
  return [
    ...(from.group === group && isSameArea(from.area, area, donor.scope) ? [toItself(path)] : []),
    ...moreThanPosts(effect, donor, path),
  ];
}

/** Nobody can lend more people than there are posts: in the area that lends, or in the largest that may. */
function moreThanPosts({ size, from, op }: Redeployment, donor: WorkforceGroup, path: string): Problem[] {
  const posts = valuesOf(donor.posts)
    .filter(({ areaId }) => from.area === undefined || areaId === undefined || areaId === from.area)
    .map(({ value }) => value);
  const most = Math.ceil(Math.max(...posts));
  const least = lowestOf(size);
  if (op !== 'add' || posts.length === 0 || least <= most) return [];
  return [
    {
      path: `${path}.size`,
      message: `group ${donor.id} cannot lend more people than it has posts`,
      found: String(least),
      allowed: `at most ${most}`,
    },
  ];
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
