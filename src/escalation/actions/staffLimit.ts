import type { Contribution } from '../../model/compile/cells.ts';
import type { Model } from '../../model/compile/model.ts';
import type { ActionInArea } from './actionInArea.ts';

/**
 * The most people whom an action may lend or bring in at once, in all its areas together (`limit.fte`). A draw beyond
 * this limit is cut, in the order of the action's effects. With nobody left, the activation is refused.
 */
export class StaffLimit {
  private readonly contributions: readonly Contribution[];
  private readonly adds: readonly boolean[];
  private readonly ofAction: ReadonlyMap<number, readonly ActionInArea[]>;

  constructor(model: Model, placed: readonly ActionInArea[]) {
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

  /**
   * People left for an instance after those whom the action's other instances have now, by the drawn sizes of all
   * contributions. Infinity without a limit.
   */
  leftFor(placed: ActionInArea, sizes: Float64Array): number {
    const limit = placed.action.limit.fte;
    if (limit === undefined) return Infinity;
    let others = 0;
    for (const one of this.ofAction.get(placed.index) ?? [])
      if (one !== placed) others += this.peopleOf(one, sizes);
    return limit - others;
  }

  /** Cuts the drawn size of a contribution to the people left. Returns how many people it takes. */
  cut(sizes: Float64Array, at: number, left: number): number {
    if (!this.adds[at] || left === Infinity) return 0;
    const { scale } = this.contributions[at];
    sizes[at] = scale > 0 ? Math.min(sizes[at], Math.max(0, left) / scale) : sizes[at];
    return sizes[at] * scale;
  }

  private peopleOf({ instance, contributions }: ActionInArea, sizes: Float64Array): number {
    if (instance.phase !== 'on' && instance.phase !== 'rampingDown') return 0;
    return contributions.reduce(
      (sum, at) => (this.adds[at] ? sum + sizes[at] * this.contributions[at].scale : sum),
      0,
    );
  }
}
