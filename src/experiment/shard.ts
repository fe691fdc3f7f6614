/**
 * Which of the scenario's actions are in force. Not a reason to compile again. `firstOf`: so many of the modelled actions
 * as each winter's own random order of them begins with, or its reverse (a coalition of the fair share).
 */
export type Policy =
  | { readonly actions: 'plan' | 'none' }
  | { readonly without: readonly string[] }
  | { readonly only: readonly string[] }
  | { readonly firstOf: { readonly order: 'random' | 'reverse'; readonly count: number } };

/**
 * How much of each winter is wanted: the outcome table alone; day readings, levels and waits as well (`full`); with them
 * the flows of each day and the identities, from a log of every move (`logged`); or with them every return and the people
 * in delay on each morning (`recorded`).
 */
export type Detail = 'outcomes' | 'full' | 'logged' | 'recorded';

/** A range of replications of one opened scenario under one policy. */
export interface Shard {
  /** `labelsHash` of the resolved scenario, as it was opened: a policy names actions by their ids. */
  readonly hash: string;
  readonly policy: Policy;
  readonly seed: string;
  /** Number of the first replication, counted from 0. */
  readonly from: number;
  readonly count: number;
  readonly detail: Detail;
  /** Replications of the range that are known already and are not run: their rows stay 0. Only with `outcomes`. */
  readonly leftOut?: readonly number[];
}

/** Waits of one shard as a sparse histogram by winter: entries of winter i stand at [starts[i], starts[i + 1]). */
export interface ShardWaits {
  readonly starts: Uint32Array;
  /** Wait series number × waitBins + bin (model/waitBins.ts); wait series as in `waitSeriesOf`. */
  readonly places: Uint32Array;
  readonly counts: Uint32Array;
}

/** What `runShard` yields: columnar typed arrays that can be transferred. Row r is replication `from` + r. */
export interface ShardResult {
  readonly from: number;
  readonly count: number;
  /** count × columns (columnsOf); NaN where the figure does not exist in that winter. */
  readonly rows: Float64Array;
  /** count × actions: 1 where the action's trigger was met, whether or not the policy has the action in force. */
  readonly wanted: Uint8Array;
  /** count × series (seriesOf) × days, in steps; missingReading where there is none. Empty for `outcomes`. */
  readonly readings: Uint32Array;
  /** count × scopes (scopesOf) × days: the level, 1 to 4, of each counted day. Empty for `outcomes`. */
  readonly levels: Uint8Array;
  readonly waits: ShardWaits;
  /** count × actions: the first counted day on which the action was on anywhere, NaN for none. Not for `outcomes`. */
  readonly firstActive?: Float64Array;
  /** count × stations × measures × days, as in `flowSeries.ts`; only for `logged`. */
  readonly flows?: Float64Array;
  /** count × identities (identityMeasures); only for `logged`. */
  readonly identities?: Float64Array;
  /** count × what `ReadingRecord` notes; only for `recorded`. */
  readonly returns?: Float64Array;
  readonly delayed?: Uint32Array;
}

/** A failure inside a winter: what, in which winter, and what to repeat it with. */
export interface RunProblem {
  readonly message: string;
  readonly seed: string;
  /** Number of the replication, or -1 when it is none's in particular. */
  readonly replication: number;
  readonly stage?: string;
  readonly stack?: string;
}

/** The reply of a worker: Comlink carries only an error's message, so failures are data. */
export type ShardReply =
  | { readonly kind: 'done'; readonly result: ShardResult }
  | { readonly kind: 'failed'; readonly problem: RunProblem };

/** The engine's version: raised whenever any result's bits change. */
export const engineVersion = 3;
