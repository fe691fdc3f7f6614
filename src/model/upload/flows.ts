import { gammaSampler } from '../../sim/distributions/gammaMultiplier.ts';
import type { Model } from '../compile/model.ts';
import type { LaidMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import type { SamplerTables } from './samplers.ts';
import type { StateAddresses } from './state.ts';

/** Points of a multiplier's table: 128 to a standard deviation, six on either side (src/kernel/samplers.ts). */
const multiplierPoints = 2 * 6 * 128 + 1;

/** Writes every flow. Equal variances share a multiplier. */
export function uploadFlows(
  model: Model,
  memory: LaidMemory,
  samplers: SamplerTables,
  state: StateAddresses,
  routes: readonly number[],
): void {
  const multipliers = new Map<number, number>();
  for (const flow of model.flows) {
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
      county: multiplierOf(flow.countyVariance),
      own: multiplierOf(flow.areaVariance),
      routes: flow.routes < 0 ? 0 : routes[flow.routes],
    });
    writeFields(memory, 'Flow', state.flows[flow.index], { table });
  }

  function multiplierOf(variance: number): number {
    if (!(variance > 0)) return 0;
    const known = multipliers.get(variance);
    if (known !== undefined) return known;
    const table = memory.doubles(new Float64Array(multiplierPoints).fill(NaN));
    const address = newRecord(memory, 'Multiplier', {
      sampler: samplers.of(gammaSampler(variance)),
      table,
    });
    multipliers.set(variance, address);
    return address;
  }
}

/** The flow of each stream and area, as a list of addresses. */
export function uploadFlowTable(model: Model, memory: LaidMemory, state: StateAddresses): number {
  const areas = model.network.areaCount + 1;
  const flowOf = new Int32Array(Math.max(1, model.scenario.streams.length * areas));
  for (const { stream, area, index } of model.flows) flowOf[stream * areas + area] = state.flows[index];
  return memory.ints(flowOf);
}
