import { seedKey } from '../sim/random/seedKey.ts';
import type { Variant } from './design.ts';
import { enabledActions } from './enabledActions.ts';
import type { Summary } from './summary.ts';
import type { WinterRow } from './winterRow.ts';

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
 * Finds another variant's winter that is the same to the last bit, before a winter is run. Until its trigger is met, an
 * action is idle: it draws nothing, costs nothing and changes nothing. So two policies of one scenario have the same
 * winter unless an action that only one of them has in force is wanted. The search needs a winter in which no such
 * action was wanted. Actions that a policy leaves out are watched there too.
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

  /** The row of the variant's replication. Undefined where the replication has to be run. */
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
