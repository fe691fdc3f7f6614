import { manyRoutes, type Model } from '../compile/model.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import type { Surroundings } from './parts.ts';
import { isByArea } from './state.ts';

/** Writes a class of a station. */
export function uploadClass(
  model: Model,
  index: number,
  memory: TableMemory,
  { samplers, state, routeLists, followed, clocks }: Surroundings,
): number {
  const one = model.classes[index];
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
    clock: clocks[index],
    joinCount: joins.length,
    stayCount: stays.length,
    joins: memory.ints(joins),
    stays: memory.ints(stays),
    work: samplers.of(one.work),
    ...routesOf(),
  });
  writeFields(memory, 'StationClass', state.classes[index], { table, station: state.stations[one.station] });
  return table;

  /** The only routes on of a class; where they depend on stream or area, a list by both. */
  function routesOf(): { soleRoutes: number; routes: number } {
    const sole = model.soleWayList[index];
    if (sole !== manyRoutes) return { soleRoutes: sole < 0 ? 0 : routeLists[sole], routes: 0 };
    const width = (model.scenario.streams.length + 1) * (model.network.areaCount + 1);
    const lists = model.routeListOf.subarray(index * width, (index + 1) * width);
    return {
      soleRoutes: 0,
      routes: memory.ints(Array.from(lists, (list) => (list < 0 ? 0 : routeLists[list]))),
    };
  }
}

/** By class, the number of the clock of its stays: those whose stays a lever may change have one, the others -1. */
export function clockNumbers(model: Model): number[] {
  let clocks = 0;
  return model.classes.map(({ stayCell }) => (stayCell >= 0 ? clocks++ : -1));
}

/** The clocks of stays that a model needs. */
export function clockCount(model: Model): number {
  return model.classes.filter(({ stayCell }) => stayCell >= 0).length;
}
