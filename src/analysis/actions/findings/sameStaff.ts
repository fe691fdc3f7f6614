import { meanOfQuantity } from '../../../scenario/meanOfQuantity.ts';
import { isByArea } from '../../../scenario/byArea.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Finding, PlanCheck } from './finding.ts';
import { modelledOf } from './actionFacts.ts';

interface Promise {
  readonly action: Action;
  readonly people: number;
}

/** Several actions that lend more people from one workforce group than it has posts above the floor that they keep. */
export const sameStaff: PlanCheck = (scenario) => {
  const byDonor = new Map<string, Promise[]>();
  const floors = new Map<string, number>();
  for (const action of modelledOf(scenario)) {
    for (const effect of action.effects) {
      if (!('from' in effect)) continue;
      const donor = `${effect.from.group} ${effect.from.area ?? ''}`;
      byDonor.set(donor, [...(byDonor.get(donor) ?? []), { action, people: meanOfQuantity(effect.size) }]);
      floors.set(donor, Math.min(floors.get(donor) ?? Infinity, effect.floor));
    }
  }
  return [...byDonor].flatMap(([donor, promises]) => finding(scenario, donor, promises, floors.get(donor)!));
};

function finding(scenario: Scenario, donor: string, promises: readonly Promise[], floor: number): Finding[] {
  const [group, area] = donor.split(' ');
  const actions = [...new Set(promises.map(({ action }) => action))];
  const promised = promises.reduce((sum, { people }) => sum + people, 0);
  const posts = postsOf(scenario, group, area);
  if (actions.length < 2 || posts === null || promised <= posts - floor) return [];
  const name = scenario.workforce.find(({ id }) => id === group)?.name ?? group;
  const text = `${actions.map((one) => `“${one.name}”`).join(' and ')} lend ${round(promised)} people from ${name} together, which has ${round(posts)} posts and is to keep ${round(floor)}: the same staff are promised twice.`;
  return [{ kind: 'sameStaff', actions: actions.map(({ id }) => id), text }];
}

/** Filled posts of a group in an area, or in all areas together; null where the group is not known. */
function postsOf({ workforce, areas }: Scenario, id: string, area: string): number | null {
  const group = workforce.find((one) => one.id === id);
  if (group === undefined) return null;
  const valueAt = (value: number | { byArea: Record<string, number> }, where: string) =>
    isByArea(value) ? (value.byArea[where] ?? 0) : value;
  const places = group.scope === 'system' ? [''] : area === '' ? areas.map((one) => one.id) : [area];
  return places.reduce(
    (sum, where) => sum + valueAt(group.posts, where) * (1 - valueAt(group.vacancyShare, where)),
    0,
  );
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
