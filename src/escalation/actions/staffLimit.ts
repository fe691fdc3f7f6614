import type { Contribution } from '../../model/compile/cells.ts';
import type { Model } from '../../model/compile/model.ts';
import type { LeverState } from '../../model/leverState.ts';
import type { Placed } from './plan.ts';

/**
 * The most people whom an action may lend or bring in at once, in all its areas together (`limit.fte`). What an
 * activation draws beyond it is cut, in the order of its effects; with nobody left it is refused.
 */
export class StaffLimit {
  private readonly contributions: readonly Contribution[];
  private readonly adds: readonly boolean[];
  private readonly ofAction: ReadonlyMap<number, readonly Placed[]>;
  private levers: LeverState | null = null;

  constructor(model: Model, placed: readonly Placed[]) {
    const { list, contributions } = model.cells;
    this.contributions = contributions;
    this.adds = contributions.map(
      ({ cell, op, redeploy }) =>
        redeploy !== undefined || (op === 'add' && list[cell].lever === 'staffPresent'),
    );
    const limited = placed.filter(({ action }) => action.limit.fte !== undefined);
    this.ofAction = new Map(
      limited.map(({ index }) => [index, limited.filter((one) => one.index === index)]),
    );
  }

  begin(levers: LeverState): void {
    this.levers = levers;
  }

  /** People left for an instance beside those whom the action's other instances have now; Infinity without a limit. */
  leftFor(placed: Placed): number {
    const limit = placed.action.limit.fte;
    if (limit === undefined) return Infinity;
    const others = this.ofAction.get(placed.index)?.filter((one) => one !== placed) ?? [];
    return limit - others.reduce((sum, one) => sum + this.peopleOf(one), 0);
  }

  /** Cuts the drawn size of a contribution to what is left; returns the people whom it takes. */
  cut(sizes: Float64Array, at: number, left: number): number {
    if (!this.adds[at] || left === Infinity) return 0;
    const { scale } = this.contributions[at];
    sizes[at] = scale > 0 ? Math.min(sizes[at], Math.max(0, left) / scale) : sizes[at];
    return sizes[at] * scale;
  }

  private peopleOf({ instance, contributions }: Placed): number {
    const { levers } = this;
    if (levers === null || (instance.phase !== 'on' && instance.phase !== 'rampingDown')) return 0;
    return contributions.reduce(
      (sum, at) => (this.adds[at] ? sum + levers.size[at] * this.contributions[at].scale : sum),
      0,
    );
  }
}
