import type { Model } from '../compile/model.ts';
import type { Way } from '../compile/routing.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord } from '../kernel/records.ts';
import type { Surroundings } from './parts.ts';
import type { StateAddresses } from './state.ts';

/** The station classes that a person of each area joins, as a list of addresses. */
export function uploadJoins(memory: TableMemory, state: StateAddresses, joins: Int32Array): number {
  return memory.ints(Array.from(joins, (at) => (at < 0 ? 0 : state.classes[at])));
}

/** Writes a list of routes. */
export function uploadRoutes(
  model: Model,
  at: number,
  memory: TableMemory,
  { samplers, state }: Surroundings,
): number {
  const list = model.wayLists[at];
  return newRecord(memory, 'Routes', {
    count: list.ways.length,
    movable: list.movable,
    list: memory.ints(list.ways.map(uploadRoute)),
    shares: memory.doubles(list.shares),
    cumulative: memory.doubles(list.cumulative),
    cells: memory.ints(list.shareCells),
    moved: memory.doubles(list.shares),
  });

  function uploadRoute(way: Way): number {
    return newRecord(memory, 'Route', {
      stage: way.stage,
      hold: way.hold,
      fromHospital: way.fromHospital === true,
      swap: way.swap,
      after: samplers.of(way.after),
      joins: uploadJoins(memory, state, way.joins),
    });
  }
}
