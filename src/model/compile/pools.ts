import { valueIn } from '../../scenario/byArea.ts';
import { keyOf } from '../../scenario/keyOf.ts';
import type { WorkforceGroup } from '../../scenario/schema/workforce.ts';
import { datedFactor, seasonAdditions } from '../../scenario/calendar/seasonFactor.ts';
import { drawKeyOf } from '../drawKeyOf.ts';
import type { Cells } from './cells.ts';
import type { Network } from './network.ts';
import type { Timeline } from './timeline.ts';

/** A workforce group in one area, with what its roster needs for each simulated day. */
export interface Pool {
  readonly index: number;
  readonly group: number;
  readonly area: number;
  readonly posts: number;
  readonly vacancyShare: number;
  readonly leaveShare: Float64Array;
  readonly trainingShare: number;
  readonly sickness: Float64Array;
  readonly noiseSd: number;
  readonly noiseAutocorrelation: number;
  readonly meanSpellDays: number;
  /** Share of posts due on each simulated day. */
  readonly dueShare: Float64Array;
  readonly rostered: boolean;
  readonly staffCell: number;
  readonly sicknessCell: number;
  readonly key: number;
  /** Teams that take a share of the people present, in the file's order. */
  readonly teams: readonly { readonly station: number; readonly share: number }[];
}

/** Posts that may be filled in some week: a fraction of a post counts as one. */
export function postCount({ posts }: Pool): number {
  return Math.ceil(posts - 1e-9);
}

/** Compiles every workforce group in every one of its areas. */
export function compilePools(network: Network, cells: Cells, timeline: Timeline): Pool[] {
  return network.scenario.workforce.flatMap((_, group) => compileGroup(network, cells, timeline, group));
}

/** Compiles a workforce group in every one of its areas. */
export function compileGroup(network: Network, cells: Cells, timeline: Timeline, groupIndex: number): Pool[] {
  const group = network.scenario.workforce[groupIndex];
  const everywhere = rosterOf(group, timeline);
  return network.pools.flatMap(({ group: owner, area }, index) =>
    owner === groupIndex ? [compilePool(index, area)] : [],
  );

  function compilePool(index: number, area: number): Pool {
    const areaId = network.areaIds[area] ?? 'system';
    return {
      ...everywhere,
      index,
      group: groupIndex,
      area,
      posts: valueIn(group.posts, areaId),
      vacancyShare: valueIn(group.vacancyShare, areaId),
      staffCell: cells.find('staffPresent', group.id, area),
      sicknessCell: cells.find('sicknessRate', group.id, area),
      key: drawKeyOf(`group/${keyOf(group)}/${network.areaKey(area)}`),
      teams: teamsOf(network, group.id, index),
    };
  }
}

/** What is the same in every area of a group. */
function rosterOf(group: WorkforceGroup, timeline: Timeline) {
  const { sickness } = group;
  const dates = Array.from({ length: timeline.days }, (_, day) => timeline.origin + day);
  const seasonal = seasonAdditions(sickness.season);
  return {
    leaveShare: Float64Array.from(dates, (date) => group.leaveShare * datedFactor(group.leaveHolidays, date)),
    trainingShare: group.trainingShare,
    sickness: Float64Array.from(dates, (date) => sickness.base + seasonal(date)),
    noiseSd: sickness.noise.sd,
    noiseAutocorrelation: sickness.noise.autocorrelation,
    meanSpellDays: sickness.meanSpellDays,
    dueShare: Float64Array.from(timeline.weekday, (weekday, day) =>
      timeline.holiday[day]
        ? Math.min(group.dueOnBankHolidays, group.dueByWeekday[weekday - 1])
        : group.dueByWeekday[weekday - 1],
    ),
    rostered: group.staffingDenominator === 'rosteredPosts',
  };
}

function teamsOf(network: Network, groupId: string, pool: number): { station: number; share: number }[] {
  return network.stations.flatMap(({ stage: stageIndex, area }, station) => {
    const stage = network.scenario.stages[stageIndex];
    if (stage.kind !== 'team' || !('group' in stage.staff) || stage.staff.group !== groupId) return [];
    return network.poolAt(groupId, area) === pool ? [{ station, share: stage.staff.share }] : [];
  });
}
