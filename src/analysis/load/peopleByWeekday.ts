import type { Network } from '../../model/compile/network.ts';
import { valueIn } from '../../scenario/byArea.ts';
import type { StandingLevers } from './standingLevers.ts';

/**
 * People of a group present on average on each weekday, Monday first, in the area where a station takes its people.
 * They are the posts due, less those vacant, on leave, in training or sick. Null where rates cannot show it.
 */
export function peopleByWeekday(
  network: Network,
  levers: StandingLevers,
  groupId: string,
  stationArea: number,
): number[] | null {
  const pool = network.pools[network.poolAt(groupId, stationArea)];
  if (pool === undefined || levers.isUntold(groupId)) return null;
  const group = network.scenario.workforce[pool.group];
  const areaId = network.areaIds[pool.area] ?? 'system';
  const sick = levers.value('sicknessRate', groupId, pool.area, group.sickness.base);
  const there =
    (1 - valueIn(group.vacancyShare, areaId)) *
    (1 - group.leaveShare) *
    (1 - group.trainingShare) *
    (1 - Math.min(0.95, sick));
  const posts = valueIn(group.posts, areaId);
  return group.dueByWeekday.map((due) => {
    const present = posts * due * there;
    // The lever counts whole people: between two numbers of them it is taken in proportion.
    const whole = Math.floor(present);
    const [fewer, more] = [whole, whole + 1].map((people) =>
      levers.value('staffPresent', groupId, pool.area, people),
    );
    return fewer + (more - fewer) * (present - whole);
  });
}
