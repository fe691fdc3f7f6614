import type { Variant } from './design.ts';
import type { ExperimentOptions, ExperimentResult, Progress } from './experimentOptions.ts';
import { runExperiment } from './runExperiment.ts';
import { type Ran, SameWinters } from './sameWinters.ts';
import { SpeedMeter } from './shardSize.ts';
import { Summary } from '../summary/summary.ts';

/**
 * How many replications each variant should have next. A variant that has more is left as it is. Called at the
 * beginning and whenever all variants have what was wanted, so its answers depend only on the winters.
 */
export type Allocation = (summaries: readonly Summary[]) => readonly number[];

type Passed = 'replications' | 'seed' | 'runner' | 'now' | 'isStopped' | 'onProgress' | 'onSummary';

export interface AdaptiveOptions extends Pick<ExperimentOptions, Passed> {
  /**
   * Variants in the order in which they are run. A winter of a later wave is copied where it is the same as a winter of
   * an earlier wave.
   */
  readonly waves: readonly (readonly Variant[])[];
  /**
   * Variants run before with the same seed. Their winters are copied, not run again, and their summaries do not grow.
   */
  readonly before?: readonly Ran[];
  /** Without an allocation, every variant has as many replications as were requested. */
  readonly allocation?: Allocation;
}

/** Replications by which the waves take turns: few enough that all variants soon have some. */
const stride = 20;

/**
 * Runs variants for their outcomes, wave after wave, some replications at a time, each as many as the allocation wants.
 * Results depend only on the variants, the seed and the allocation, not on what was run before. Summaries are in the
 * order of the waves. Each has its replications from 0 on without a gap, not all the same number.
 */
export async function runAdaptive(options: AdaptiveOptions): Promise<ExperimentResult> {
  return new AdaptiveRun(options).run();
}

class AdaptiveRun {
  private readonly options: AdaptiveOptions;
  private readonly waves: readonly (readonly Ran[])[];
  private readonly all: readonly Ran[];
  private readonly same: SameWinters;
  private readonly speed: SpeedMeter;
  private wanted: readonly number[] = [];
  /** Whether a variant was still wanted at the last allocation. */
  private goesOn: readonly boolean[] = [];
  private copied = 0;

  constructor(options: AdaptiveOptions) {
    const { waves, before = [], seed, now } = options;
    this.options = options;
    this.waves = waves.map((wave) =>
      wave.map((variant) => ({ variant, summary: new Summary(variant.scenario, 'outcomes') })),
    );
    this.all = this.waves.flat();
    this.same = new SameWinters(seed, [...before, ...this.all]);
    this.speed = new SpeedMeter(now);
  }

  async run(): Promise<ExperimentResult> {
    for (this.allocate(); this.next() !== Infinity; this.allocate()) {
      const ended = await this.runWanted();
      if (ended !== undefined) return { ...ended, summaries: this.summaries };
    }
    return { kind: 'done', summaries: this.summaries };
  }

  private get summaries(): readonly Summary[] {
    return this.all.map(({ summary }) => summary);
  }

  private allocate(): void {
    const { replications, allocation } = this.options;
    const most = this.all.map(() => replications);
    const wanted = allocation?.(this.summaries) ?? most;
    this.wanted = wanted.map((one) => Math.min(one, replications));
    this.goesOn = this.wanted.map((one, at) => one > this.have(at));
  }

  /** The number up to which the next step goes; Infinity when all have what is wanted. */
  private next(): number {
    const lacking = this.all.map(({ summary }, at) =>
      summary.replications < this.wanted[at] ? summary.replications : Infinity,
    );
    return Math.min(...lacking) + stride;
  }

  /** Nothing when all went well, else how it ended. */
  private async runWanted(): Promise<ExperimentResult | undefined> {
    for (let to = this.next(); to !== Infinity; to = this.next()) {
      for (const wave of this.waves) {
        const ended = await this.runWave(wave, to);
        if (ended !== undefined) return ended;
      }
    }
    return undefined;
  }

  private async runWave(wave: readonly Ran[], to: number): Promise<ExperimentResult | undefined> {
    const goalOf = (ran: Ran) => Math.min(to, this.wanted[this.all.indexOf(ran)]);
    const lacking = wave.filter((ran) => ran.summary.replications < goalOf(ran));
    for (const goal of new Set(lacking.map(goalOf))) {
      const result = await this.runTo(
        lacking.filter((ran) => goalOf(ran) === goal),
        goal,
      );
      if (result.kind !== 'done') return result;
    }
    return undefined;
  }

  private async runTo(list: readonly Ran[], replications: number): Promise<ExperimentResult> {
    const { seed, runner, now, isStopped, onProgress, onSummary } = this.options;
    const { done, copied } = { done: this.done(), copied: this.copied };
    return runExperiment({
      ...{ seed, runner, now, isStopped, replications, speed: this.speed },
      variants: list.map(({ variant }) => variant),
      detail: 'outcomes',
      known: (variant) => list.find((ran) => ran.variant === variant)?.summary,
      sameWinter: (variant, replication) => this.same.find(variant, replication),
      onProgress: (progress) => {
        this.copied = copied + progress.copied;
        onProgress?.(this.progress(done + progress.done, progress));
      },
      onSummary: () => onSummary?.(this.summaries),
    });
  }

  /** What is wanted is an upper bound: whether the allocation will want all replications is not known before. */
  private progress(done: number, { ratePerSecond }: Progress): Progress {
    const { replications } = this.options;
    const wanted = this.goesOn.reduce((sum, one, at) => sum + (one ? replications : this.have(at)), 0);
    const left = (wanted - done) * (1 - this.copied / Math.max(1, done));
    const secondsLeft = ratePerSecond > 0 ? Math.max(0, left) / ratePerSecond : null;
    return { done, wanted, copied: this.copied, ratePerSecond, secondsLeft };
  }

  private done(): number {
    return this.all.reduce((sum, _, at) => sum + this.have(at), 0);
  }

  private have(at: number): number {
    return this.all[at].summary.replications;
  }
}
