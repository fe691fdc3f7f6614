import type { Model } from '../compile/model.ts';
import type { Way, Ways } from '../compile/routing.ts';
import type { LaidMemory } from '../kernel/memory.ts';
import { newRecord } from '../kernel/records.ts';
import type { SamplerTables } from './samplers.ts';
import type { StateAddresses } from './state.ts';

/** The station classes that a person of each area joins, as a list of addresses. */
export function uploadJoins(memory: LaidMemory, state: StateAddresses, joins: Int32Array): number {
  return memory.ints(Array.from(joins, (at) => (at < 0 ? 0 : state.classes[at])));
}

/** Writes every list of routes. Returns their addresses by number. */
export function uploadRoutes(
  model: Model,
  memory: LaidMemory,
  samplers: SamplerTables,
  state: StateAddresses,
): number[] {
  return model.wayLists.map(uploadList);

  function uploadList(list: Ways): number {
    return newRecord(memory, 'Routes', {
      count: list.ways.length,
      movable: list.movable,
      list: memory.ints(list.ways.map(uploadRoute)),
      shares: memory.doubles(list.shares),
      cumulative: memory.doubles(list.cumulative),
      cells: memory.ints(list.shareCells),
      moved: memory.doubles(list.shares),
    });
  }

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
