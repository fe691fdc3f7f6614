import { seedKey } from '../../sim/random/seedKey.ts';
import type { Variant } from './design.ts';
import { type InForce, inForceOf, isSameWinter } from './inForce.ts';
import type { Summary } from '../summary/summary.ts';
import type { OutcomeRow } from '../record/outcomeRow.ts';

/** A variant with its summary so far. */
export interface Ran {
  readonly variant: Variant;
  readonly summary: Summary;
}

/** Variants with their summaries, in the same order. */
export function ranOf(variants: readonly Variant[], summaries: readonly Summary[]): Ran[] {
  return variants.map((variant, at) => ({ variant, summary: summaries[at] }));
}

/**
 * Finds another variant's winter that is the same to the last bit (`isSameWinter`), before a winter is run. Where a
 * policy may have other parts than its actions, these must be the same too.
 */
export class SameWinters {
  private readonly seed: readonly [number, number];
  /** By variant and replication: the orders of coalitions take time to draw. */
  private readonly policies = new Map<Variant, InForce[]>();
  private readonly known: readonly Ran[];

  /** The summaries of what has been run with this seed; they may grow. */
  constructor(seed: string, known: readonly Ran[]) {
    this.seed = seedKey(seed);
    this.known = known;
  }

  /** The row of the variant's replication. Undefined where the replication has to be run. */
  find(wanted: Variant, replication: number): OutcomeRow | undefined {
    const inForce = this.inForce(wanted, replication);
    for (const { variant, summary } of this.known) {
      if (variant.hash !== wanted.hash || summary.replications <= replication) continue;
      const other = this.inForce(variant, replication);
      if (isSameWinter(inForce, other, summary.wantedActions(replication)))
        return summary.winter(replication);
    }
    return undefined;
  }

  private inForce(variant: Variant, replication: number): InForce {
    const known = this.policies.get(variant) ?? [];
    this.policies.set(variant, known);
    return (known[replication] ??= inForceOf(variant.scenario, variant.policy, this.seed, replication));
  }
}
