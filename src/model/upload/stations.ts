import type { Model } from '../compile/model.ts';
import type { CompiledFallback, CompiledSpawn, Station } from '../compile/stations.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import type { Surroundings } from './parts.ts';
import { uploadProgram } from './programs.ts';
import { uploadJoins } from './routes.ts';

/** Writes a station: what all kinds have, and the program of its own kind. */
export function uploadStation(
  model: Model,
  index: number,
  memory: TableMemory,
  { samplers, state }: Surroundings,
): number {
  const station = model.stations[index];
  const { firstClass, classCount, fallbacks, spawns } = station;
  const bulkFlows = model.bulkFlowsOf[index].map((flow) => state.flows[flow.index]);
  const program = uploadProgram(station.program, memory, samplers, state);
  const table = newRecord(memory, 'StationTable', {
    index,
    key: station.key,
    endsHospitalStay: station.endsHospitalStay,
    listsOccupants: listsOccupants(station),
    isMovable: station.movable,
    isOrderMovable: station.orderMovable,
    areClocksMovedDaily: station.clocksMoveDaily,
    areFallbacksMovable: fallbacks.some(({ cell, daysCell }) => cell >= 0 || daysCell >= 0),
    classCount,
    fallbackCount: fallbacks.length,
    spawnCount: spawns.length,
    bulkCount: bulkFlows.length,
    classes: memory.ints(state.classes.slice(firstClass, firstClass + classCount)),
    fallbacks: memory.ints(fallbacks.map(uploadFallback)),
    spawns: memory.ints(spawns.map(uploadSpawn)),
    bulkFlows: memory.ints(bulkFlows),
  });
  writeFields(memory, 'Station', state.stations[index], { table, ...program });
  return table;

  function uploadFallback(fallback: CompiledFallback): number {
    return newRecord(memory, 'Fallback', {
      fixedDays: fallback.fixedDays,
      probability: fallback.probability,
      stage: fallback.stage,
      keepsPlace: fallback.keepsPlace,
      enabled: fallback.enabled,
      cell: fallback.cell,
      daysCell: fallback.daysCell,
      fromHospital: fallback.fromHospital === true,
      markCode: fallback.markCode,
      drawCode: fallback.drawCode,
      after: samplers.of(fallback.after),
      afterLeaving: samplers.of(fallback.afterLeaving),
      joins: uploadJoins(memory, state, fallback.joins),
      classes: memory.bytes(fallback.classes ?? []),
    });
  }

  function uploadSpawn(spawn: CompiledSpawn): number {
    return newRecord(memory, 'Spawn', {
      probability: spawn.probability,
      onEnd: spawn.onEnd,
      code: spawn.code,
      after: samplers.of(spawn.after),
      joins: uploadJoins(memory, state, spawn.joins),
      classes: memory.bytes(spawn.classes ?? []),
    });
  }
}

/** Teams put the latest-started cases back, and places may release people early: both need to know who is there. */
function listsOccupants({ program }: Station): boolean {
  return program.kind === 'team' || (program.kind === 'places' && program.releaseCell >= 0);
}
