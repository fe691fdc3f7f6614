import type { ShardResult } from '../shard.ts';

/** The result of one winter without its days: its row of the outcome table, and by action whether it was wanted. */
export interface OutcomeRow {
  readonly row: Float64Array;
  readonly wanted: Uint8Array;
}

/** Fills the winters that were not run into the places that a shard left empty for them, by replication. */
export function fillIn(result: ShardResult, winters: ReadonlyMap<number, OutcomeRow>): ShardResult {
  for (const [replication, { row, wanted }] of winters) {
    const at = replication - result.from;
    result.rows.set(row, at * row.length);
    result.wanted.set(wanted, at * wanted.length);
  }
  return result;
}

/** A shard's result whose winters will all be filled in with known winters. */
export function emptyResult(from: number, winters: ReadonlyMap<number, OutcomeRow>): ShardResult {
  const count = winters.size;
  const { row, wanted } = winters.get(from)!;
  const nothing = {
    readings: new Uint32Array(0),
    levels: new Uint8Array(0),
    waits: { starts: new Uint32Array(count + 1), places: new Uint32Array(0), counts: new Uint32Array(0) },
  };
  const rows = new Float64Array(count * row.length);
  return { from, count, rows, wanted: new Uint8Array(count * wanted.length), ...nothing };
}
