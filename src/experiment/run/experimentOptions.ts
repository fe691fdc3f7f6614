import type { Variant } from './design.ts';
import type { Probe } from '../record/probe.ts';
import type { Runner } from './runner.ts';
import type { Detail, RunProblem } from '../shard.ts';
import type { SpeedMeter } from './shardSize.ts';
import type { StoppingDecision, StoppingRule } from './stopping.ts';
import type { Summary } from '../summary/summary.ts';
import type { OutcomeRow } from '../record/outcomeRow.ts';

/** How far an experiment has come. Winters are counted over all variants. */
export interface Progress {
  readonly done: number;
  readonly wanted: number;
  /** How many of those done were the same as another variant's and were not run. */
  readonly copied: number;
  readonly ratePerSecond: number;
  /** Null while the speed is not known. */
  readonly secondsLeft: number | null;
}

export interface ExperimentOptions {
  readonly variants: readonly Variant[];
  /** How many, or with a stopping rule at most how many, replications of each variant. */
  readonly replications: number;
  readonly seed: string;
  readonly runner: Runner;
  readonly detail?: Detail;
  /** Figures of a variant to read from each of its winters, in addition to the outcome table. */
  readonly probeOf?: (variant: Variant) => Probe | undefined;
  /**
   * The summary of a variant from an earlier experiment of the same seed, detail and probe. Its winters are not run
   * again, and it goes on growing in this experiment.
   */
  readonly known?: (variant: Variant) => Summary | undefined;
  /**
   * Called for each winter before it is handed out. Returns its figures where they are known from another variant's
   * winter that is the same to the last bit (`SameWinters`). Only with `outcomes`, where the row is everything.
   */
  readonly sameWinter?: (variant: Variant, replication: number) => OutcomeRow | undefined;
  /** Called at 100, 200, 400, ... replications, and at the last. It can stop the run from 200 on. */
  readonly stopping?: StoppingRule;
  /** Milliseconds from any origin. It sets the sizes of shards and the speed, never a result. */
  readonly now: () => number;
  /** The speed of an experiment that this one goes on from. */
  readonly speed?: SpeedMeter;
  readonly onProgress?: (progress: Progress) => void;
  /** Called whenever more winters have been merged. The summaries are live. */
  readonly onSummary?: (summaries: readonly Summary[]) => void;
  /** Called before each shard is handed out. Once it returns true, no more are. */
  readonly isStopped?: () => boolean;
}

/**
 * How an experiment ended. The summaries, one for each variant, all have the same replications, from 0 on without a
 * gap. Those known before may have more.
 */
export type ExperimentResult =
  | { readonly kind: 'done'; readonly summaries: readonly Summary[]; readonly decision?: StoppingDecision }
  | { readonly kind: 'stopped'; readonly summaries: readonly Summary[] }
  | {
      readonly kind: 'failed';
      readonly summaries: readonly Summary[];
      readonly problem: RunProblem;
      /** Id of the variant that failed. */
      readonly variant: string;
    };

/** Throws for options that no experiment can be made of. */
export function checkOptions({ variants, replications, detail, sameWinter }: ExperimentOptions): void {
  if (variants.length === 0) throw new RangeError('runExperiment: no variants');
  if (!Number.isInteger(replications) || replications < 1) {
    throw new RangeError(`runExperiment: replications ${replications} is not a whole number of at least 1`);
  }
  if (sameWinter !== undefined && detail !== 'outcomes')
    throw new RangeError('runExperiment: winters of other variants stand in for outcomes alone');
}
