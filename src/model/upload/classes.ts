import { manyWays, type Model } from '../compile/model.ts';
import type { LaidMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import type { SamplerTables } from './samplers.ts';
import { isByArea, type StateAddresses } from './state.ts';
import type { FollowedOutcomes } from './trackers.ts';

/** Writes every class of every station. Those whose stays a lever may change get a clock. */
export function uploadClasses(
  model: Model,
  memory: LaidMemory,
  samplers: SamplerTables,
  state: StateAddresses,
  routes: readonly number[],
  followed: FollowedOutcomes,
): void {
  let clocks = 0;
  model.classes.forEach((one, index) => {
    const joins = followed.joins[index];
    const stays = followed.stays[index];
    const table = newRecord(memory, 'ClassTable', {
      priority: one.priority,
      index,
      at: one.at,
      ordinal: one.ordinal,
      key: one.key,
      usesToken: one.usesToken,
      isTracked: one.tracked,
      isCounted: one.counted,
      isByArea: isByArea(model, index),
      priorityCell: one.priorityCell,
      suspendedCell: one.suspendedCell,
      newWorkCell: one.newWorkCell,
      stayCell: one.stayCell,
      clock: one.stayCell >= 0 ? clocks++ : -1,
      joinCount: joins.length,
      stayCount: stays.length,
      joins: memory.ints(joins),
      stays: memory.ints(stays),
      work: samplers.of(one.work),
      ...routesOf(index),
    });
    writeFields(memory, 'StationClass', state.classes[index], {
      table,
      station: state.stations[one.station],
    });
  });

  /** The only routes on of a class; where they depend on stream or area, a list by both. */
  function routesOf(index: number): { soleRoutes: number; routes: number } {
    const sole = model.soleWayList[index];
    if (sole !== manyWays) return { soleRoutes: sole < 0 ? 0 : routes[sole], routes: 0 };
    const width = (model.scenario.streams.length + 1) * (model.network.areaCount + 1);
    const lists = model.wayListOf.subarray(index * width, (index + 1) * width);
    return { soleRoutes: 0, routes: memory.ints(Array.from(lists, (list) => (list < 0 ? 0 : routes[list]))) };
  }
}

/** The clocks of stays that a model needs. */
export function clockCount(model: Model): number {
  return model.classes.filter(({ stayCell }) => stayCell >= 0).length;
}
