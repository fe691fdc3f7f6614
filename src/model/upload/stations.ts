import type { Model } from '../compile/model.ts';
import type { CompiledFallback, CompiledSpawn, Station } from '../compile/stations.ts';
import type { LaidMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import { uploadProgram } from './programs.ts';
import { uploadJoins } from './routes.ts';
import type { SamplerTables } from './samplers.ts';
import type { StateAddresses } from './state.ts';

/** Writes every station: what all kinds have, and the program of its own kind. */
export function uploadStations(
  model: Model,
  memory: LaidMemory,
  samplers: SamplerTables,
  state: StateAddresses,
): void {
  model.stations.forEach((station, index) => {
    writeFields(memory, 'Station', state.stations[index], {
      table: uploadTable(station, index),
      ...uploadProgram(station.program, memory, samplers, state),
    });
  });

  function uploadTable(station: Station, index: number): number {
    const { firstClass, classCount, fallbacks, spawns } = station;
    const bulkFlows = model.bulkFlowsOf[index].map((flow) => state.flows[flow.index]);
    return newRecord(memory, 'StationTable', {
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
  }

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
