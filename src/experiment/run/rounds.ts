import type { Variant } from './design.ts';
import type { Probe } from '../record/probe.ts';
import type { Detail, ShardResult } from '../shard.ts';
import { Summary } from '../summary/summary.ts';

/**
 * The summaries of an experiment's variants, kept in step. The results of a range of winters are merged when every
 * variant has them and all earlier ranges are merged. So variants always have the same winters. Summaries that were
 * known before may have more.
 */
export class Rounds {
  readonly summaries: readonly Summary[];
  /** Per variant the results not yet merged, by their first replication. */
  private readonly kept: readonly Map<number, ShardResult>[];

  constructor(
    variants: readonly Variant[],
    detail: Detail,
    probeOf: (variant: Variant) => Probe | undefined = () => undefined,
    known: (variant: Variant) => Summary | undefined = () => undefined,
  ) {
    this.summaries = variants.map(
      (variant) => known(variant) ?? new Summary(variant.scenario, detail, probeOf(variant)),
    );
    this.kept = variants.map(() => new Map<number, ShardResult>());
  }

  /** Replications that every summary has. */
  get replications(): number {
    return Math.min(...this.summaries.map(({ replications }) => replications));
  }

  /** Whether a variant has a replication already, from an earlier experiment. */
  has(variant: number, replication: number): boolean {
    return this.summaries[variant].replications > replication;
  }

  /** The first replication after this one at which a variant that had more is level with the rest. Infinity if none. */
  nextStep(replication: number): number {
    const later = this.summaries.map((one) => one.replications).filter((one) => one > replication);
    return Math.min(Infinity, ...later);
  }

  /** Keeps a result until its turn. Every variant must have the same ranges. */
  keep(variant: number, result: ShardResult): void {
    this.kept[variant].set(result.from, result);
  }

  /** Merges the next range of winters if all variants have it. Returns whether it did. */
  mergeNext(): boolean {
    const next = this.replications;
    const behind = this.summaries.flatMap(({ replications }, at) => (replications === next ? [at] : []));
    if (behind.some((variant) => !this.kept[variant].has(next))) return false;
    for (const variant of behind) {
      this.summaries[variant].add(this.kept[variant].get(next)!);
      this.kept[variant].delete(next);
    }
    return true;
  }
}
