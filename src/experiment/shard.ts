/**
 * Which of the scenario's actions are in force. Another policy needs no new compilation. `firstOf`: the first so many
 * modelled actions of each winter's own random order, or of its reverse (a coalition of the fair share).
 */
export type Policy =
  | { readonly actions: 'plan' | 'none' }
  | { readonly without: readonly string[] }
  | { readonly only: readonly string[] }
  | { readonly firstOf: { readonly order: 'random' | 'reverse'; readonly count: number } };

/**
 * How much of each winter to record. `outcomes`: only the outcome table. `full`: day readings, levels and waits as
 * well. `logged`: `full` and the flows of each day and the identities, from a log of every move. `recorded`: `full` and
 * every return and the people in delay on each morning.
 */
export type Detail = 'outcomes' | 'full' | 'logged' | 'recorded';

/** One of the policies under which a shard runs its winters. */
export interface ShardVariant {
  readonly policy: Policy;
  /** Replications of the range that are known already and are not run. Their rows stay 0. Only with `outcomes`. */
  readonly leftOut?: readonly number[];
}

/** A range of replications of one opened scenario, each under several policies. */
export interface Shard {
  /** `labelsHash` of the resolved scenario when it was opened. A policy names actions by their ids. */
  readonly hash: string;
  /** All variants of a winter are run one after another, since a winter is the same until their policies part. */
  readonly variants: readonly ShardVariant[];
  readonly seed: string;
  /** Number of the first replication, counted from 0. */
  readonly from: number;
  readonly count: number;
  readonly detail: Detail;
}

/** Waits of one variant of a shard as a sparse histogram by winter. Entries of winter i are at [starts[i], starts[i + 1]). */
export interface ShardWaits {
  readonly starts: Uint32Array;
  /** Wait series number × waitBins + bin (model/waitBins.ts). Wait series are those of `waitSeriesOf`. */
  readonly places: Uint32Array;
  readonly counts: Uint32Array;
}

/** What a shard's winters came to under one of its policies, in typed arrays. Row r is replication `from` + r. */
export interface ShardResult {
  readonly from: number;
  readonly count: number;
  /** count × columns (columnsOf); NaN where the figure does not exist in that winter. */
  readonly rows: Float64Array;
  /** count × actions: 1 where the action's trigger was met, whether or not the policy has the action in force. */
  readonly wanted: Uint8Array;
  /** count × series (seriesOf) × days, in steps. missingReading where there is no reading. Empty for `outcomes`. */
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
  /** count × the values of `ReadingRecord`. Only for `recorded`. */
  readonly returns?: Float64Array;
  readonly delayed?: Uint32Array;
}

/** A failure inside a winter: what happened, in which winter, and how to repeat it. */
export interface RunProblem {
  readonly message: string;
  readonly seed: string;
  /** Number of the replication, or -1 when the failure belongs to no replication. */
  readonly replication: number;
  readonly stage?: string;
  readonly stack?: string;
}

/** The reply of a worker. Comlink passes only an error's message, so failures are data. */
export type ShardReply =
  | {
      readonly kind: 'done';
      /** One for each variant of the shard, in its order. */
      readonly results: readonly ShardResult[];
      /** Winters, over all variants, that were the same as under an earlier variant of the shard and were not run. */
      readonly copied: number;
    }
  | {
      readonly kind: 'failed';
      readonly problem: RunProblem;
      /** Which of the shard's variants failed. None where the failure belongs to no winter. */
      readonly variant?: number;
    };

/** The engine's version: raised whenever any result's bits change. */
export const engineVersion = 3;
