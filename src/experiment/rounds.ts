import type { Variant } from './design.ts';
import type { Probe } from './probe.ts';
import type { Detail, ShardResult } from './shard.ts';
import { Summary } from './summary.ts';

/**
 * The summaries of an experiment's variants, kept in step: the results of a range of winters are merged when every
 * variant has them and all earlier ones are in, so that variants always hold the same winters.
 */
export class Rounds {
  readonly summaries: readonly Summary[];
  /** Per variant the results not yet merged, by their first replication. */
  private readonly kept: readonly Map<number, ShardResult>[];

  constructor(
    variants: readonly Variant[],
    detail: Detail,
    probeOf: (variant: Variant) => Probe | undefined = () => undefined,
  ) {
    this.summaries = variants.map((variant) => new Summary(variant.scenario, detail, probeOf(variant)));
    this.kept = variants.map(() => new Map<number, ShardResult>());
  }

  /** Replications that every summary holds. */
  get replications(): number {
    return this.summaries[0].replications;
  }

  /** Puts a result aside until its turn; every variant must have the same ranges. */
  keep(variant: number, result: ShardResult): void {
    this.kept[variant].set(result.from, result);
  }

  /** Merges the next range of winters if all variants have it; says whether it did. */
  mergeNext(): boolean {
    const next = this.replications;
    const results = this.kept.map((kept) => kept.get(next));
    if (results.includes(undefined)) return false;
    results.forEach((result, variant) => {
      this.kept[variant].delete(next);
      this.summaries[variant].add(result!);
    });
    return true;
  }
}
