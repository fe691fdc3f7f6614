import type { Variant } from './design.ts';
import type { Probe } from './probe.ts';
import type { Runner } from './runner.ts';
import type { Detail, RunProblem } from './shard.ts';
import type { SpeedMeter } from './speedMeter.ts';
import type { StoppingDecision, StoppingRule } from './stopping.ts';
import type { Summary } from './summary.ts';
import type { WinterRow } from './winterRow.ts';

/** How far an experiment has come; winters are counted over all variants. */
export interface Progress {
  readonly done: number;
  readonly wanted: number;
  /** Of those done, the ones that were the same as another variant’s and were not run. */
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
  /** Figures of a variant to be read from each of its winters beside the outcome table. */
  readonly probeOf?: (variant: Variant) => Probe | undefined;
  /**
   * The summary that an earlier experiment of the same seed, detail and probe left of a variant: its winters are not run
   * again, and it goes on growing in this one.
   */
  readonly known?: (variant: Variant) => Summary | undefined;
  /**
   * Asked for each winter before it is handed out: what it yields, where that is known from another variant's winter that
   * is the same to the last bit (`SameWinters`). Only with `outcomes`, of which the row is all.
   */
  readonly sameWinter?: (variant: Variant, replication: number) => WinterRow | undefined;
  /** Awaited after each shard of which all is copied: no worker is waited for there, so that nothing else has its turn. */
  readonly pause?: () => Promise<void>;
  /** Asked at 100, 200, 400, ... replications, and at the last; heeded from 200 on. */
  readonly stopping?: StoppingRule;
  /** Milliseconds from any origin; sizes the shards and gives the speed, never a result. */
  readonly now: () => number;
  /** The speed of an experiment that this one goes on from. */
  readonly speed?: SpeedMeter;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Asked before more winters are merged: while somebody is at reading the summaries they stay as they are, and what comes
   * in waits. At the end all is merged.
   */
  readonly isRead?: () => boolean;
  /** Called whenever more winters have been merged; the summaries are live. */
  readonly onSummary?: (summaries: readonly Summary[]) => void;
  /** Asked before each shard is handed out; once true, none is. */
  readonly isStopped?: () => boolean;
}

/**
 * How an experiment ended; the summaries, one a variant, all hold the same replications, from 0 on without a gap (those
 * known before may hold more).
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

/** Throws for what no experiment can be made of. */
export function checkOptions({ variants, replications, detail, sameWinter }: ExperimentOptions): void {
  if (variants.length === 0) throw new RangeError('runExperiment: no variants');
  if (!Number.isInteger(replications) || replications < 1) {
    throw new RangeError(`runExperiment: replications ${replications} is not a whole number of at least 1`);
  }
  if (sameWinter !== undefined && detail !== 'outcomes')
    throw new RangeError('runExperiment: winters of other variants stand in for outcomes alone');
}
