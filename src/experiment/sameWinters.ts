import { seedKey } from '../sim/random/seedKey.ts';
import type { Variant } from './design.ts';
import { enabledActions } from './enabledActions.ts';
import type { Summary } from './summary.ts';
import type { WinterRow } from './winterRow.ts';

/** A variant with what has been run of it. */
export interface Ran {
  readonly variant: Variant;
  readonly summary: Summary;
}

/** Variants beside their summaries, in the same order. */
export function ranOf(variants: readonly Variant[], summaries: readonly Summary[]): Ran[] {
  return variants.map((variant, at) => ({ variant, summary: summaries[at] }));
}

/**
 * Finds, before a winter of a variant is run, another variant's winter that is the same to the last bit. Two policies of
 * one scenario part only where an action that one of them alone has in force is wanted: until its trigger is met an action
 * is idle, draws nothing, costs nothing and moves nothing. So they are the same throughout where no action by which they
 * differ was wanted in the winter that was run; actions that its policy left out were watched there too.
 */
export class SameWinters {
  private readonly seed: readonly [number, number];
  /** Actions in force by variant and replication: the orders of coalitions take time to draw. */
  private readonly policies = new Map<Variant, (readonly boolean[])[]>();
  private readonly known: readonly Ran[];

  /** The summaries of what has been run with this seed; they may grow. */
  constructor(seed: string, known: readonly Ran[]) {
    this.seed = seedKey(seed);
    this.known = known;
  }

  /** What a replication of the variant would yield, or nothing where it has to be run. */
  find(wanted: Variant, replication: number): WinterRow | undefined {
    const inForce = this.inForce(wanted, replication);
    for (const { variant, summary } of this.known) {
      if (variant.hash !== wanted.hash || summary.replications <= replication) continue;
      const other = this.inForce(variant, replication);
      const met = summary.wantedActions(replication);
      if (inForce.every((one, action) => one === other[action] || met[action] === 0))
        return summary.winter(replication);
    }
    return undefined;
  }

  private inForce(variant: Variant, replication: number): readonly boolean[] {
    const known = this.policies.get(variant) ?? [];
    this.policies.set(variant, known);
    return (known[replication] ??= enabledActions(variant.scenario, variant.policy, this.seed, replication));
  }
}
