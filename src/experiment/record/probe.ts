import type { ShardResult } from '../shard.ts';

/** Everything recorded of one winter, in the form of a shard's result. */
export interface WinterData {
  /** A row of the outcome table (columnsOf). */
  readonly row: Float64Array;
  /** series (seriesOf) × days, in steps. */
  readonly readings: Uint32Array;
  /** scopes (scopesOf) × days. */
  readonly levels: Uint8Array;
  /** stations × measures × days; empty unless logged. */
  readonly flows: Float64Array;
  /** By identity; empty unless logged. */
  readonly identities: Float64Array;
  /** By action: the first counted day on which it was on; empty for outcomes alone. */
  readonly firstActive: Float64Array;
  /** scopes (scopesOf) × days: people in hospital who no longer need it, each morning; empty unless recorded. */
  readonly delayed: Uint32Array;
}

/** Figures to read from each winter as it arrives. The data behind them are not kept. */
export interface Probe {
  /** Unique names of the figures. */
  readonly names: readonly string[];
  /** The figures of one winter, in the order of the names. NaN where a figure does not exist. */
  read(winter: WinterData): readonly number[];
}

/** The values of a probe in each winter of a shard: winters × figures. */
export function probedRows(probe: Probe, result: ShardResult): Float64Array {
  const rows = new Float64Array(result.count * probe.names.length);
  for (let winter = 0; winter < result.count; winter++)
    rows.set(probe.read(winterOf(result, winter)), winter * probe.names.length);
  return rows;
}

function winterOf(result: ShardResult, at: number): WinterData {
  const { count, rows, readings, levels, flows, identities, firstActive, delayed } = result;
  const part = <T extends Float64Array | Uint32Array | Uint8Array>(values: T): T =>
    values.subarray((at * values.length) / count, ((at + 1) * values.length) / count) as T;
  return {
    row: part(rows),
    readings: part(readings),
    levels: part(levels),
    flows: part(flows ?? new Float64Array(0)),
    identities: part(identities ?? new Float64Array(0)),
    firstActive: part(firstActive ?? new Float64Array(0)),
    delayed: part(delayed ?? new Uint32Array(0)),
  };
}
