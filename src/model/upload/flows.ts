import type { Model } from '../compile/model.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import type { Surroundings } from './parts.ts';
import type { StateAddresses } from './state.ts';

/** Writes a flow. */
export function uploadFlow(
  model: Model,
  at: number,
  memory: TableMemory,
  { samplers, state, routeLists }: Surroundings,
): number {
  const flow = model.flows[at];
  const table = newRecord(memory, 'FlowTable', {
    countyVariance: flow.countyVariance,
    areaVariance: flow.areaVariance,
    autocorrelation: flow.autocorrelation,
    bulkHoursEach: flow.bulk?.hoursEach ?? 0,
    bulkMaximumShare: flow.bulk?.maximumShare ?? 0,
    index: flow.index,
    stream: flow.stream,
    area: flow.area,
    fromHospital: flow.fromHospital,
    isBulk: flow.bulk !== null,
    isWatched: flow.watched,
    worldCell: flow.worldCell,
    policyCell: flow.policyCell,
    diversionCell: flow.diversionCell,
    streamKey: flow.streamKey,
    areaKey: flow.areaKey,
    dailyMean: memory.doubles(flow.dailyMean),
    hours: memory.doubles(flow.hours ?? []),
    readyLag: samplers.of(flow.readyLag),
    county: samplers.multiplier(flow.countyVariance),
    own: samplers.multiplier(flow.areaVariance),
    routes: flow.routes < 0 ? 0 : routeLists[flow.routes],
  });
  writeFields(memory, 'Flow', state.flows[at], { table });
  return table;
}

/** The flow of each stream and area, as a list of addresses. */
export function uploadFlowTable(model: Model, memory: TableMemory, state: StateAddresses): number {
  const areas = model.network.areaCount + 1;
  const flowOf = new Int32Array(Math.max(1, model.scenario.streams.length * areas));
  for (const { stream, area, index } of model.flows) flowOf[stream * areas + area] = state.flows[index];
  return memory.ints(flowOf);
}
