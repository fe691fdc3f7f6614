import type { Model } from '../compile/model.ts';
import type { Route } from '../compile/routing.ts';
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
  const routes = model.routeLists[at];
  return newRecord(memory, 'Routes', {
    count: routes.list.length,
    movable: routes.movable,
    list: memory.ints(routes.list.map(uploadRoute)),
    shares: memory.doubles(routes.shares),
    cumulative: memory.doubles(routes.cumulative),
    cells: memory.ints(routes.shareCells),
    moved: memory.doubles(routes.shares),
  });

  function uploadRoute(route: Route): number {
    return newRecord(memory, 'Route', {
      stage: route.stage,
      hold: route.hold,
      fromHospital: route.fromHospital === true,
      swap: route.swap,
      after: samplers.of(route.after),
      joins: uploadJoins(memory, state, route.joins),
    });
  }
}
