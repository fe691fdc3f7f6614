import type { Cells, Contribution } from './compile/cells.ts';
import { levers, type Lever } from './levers.ts';

/**
 * The present state of every cell in one replication: what is set, by how much it is multiplied, what is added.
 * The value of a lever is (set or base) × product + sum, clamped, and rounded once where it counts whole things.
 */
export class LeverState {
  /** Present weight of each contribution (0 off, 1 full; a driver's level) and its drawn size. */
  readonly weight: Float64Array;
  readonly size: Float64Array;
  private readonly setTo: Float64Array;
  private readonly setWeight: Float64Array;
  private readonly product: Float64Array;
  private readonly sum: Float64Array;
  private readonly rules: readonly Lever[];
  private readonly cells: Cells;

  constructor(cells: Cells) {
    this.cells = cells;
    this.weight = new Float64Array(cells.contributions.length);
    this.size = new Float64Array(cells.contributions.length);
    this.setTo = new Float64Array(cells.list.length);
    this.setWeight = new Float64Array(cells.list.length);
    this.product = new Float64Array(cells.list.length);
    this.sum = new Float64Array(cells.list.length);
    this.rules = cells.list.map((cell) => levers[cell.lever]);
    this.clear();
  }

  clear(): void {
    this.weight.fill(0);
    this.setTo.fill(NaN);
    this.setWeight.fill(0);
    this.product.fill(1);
    this.sum.fill(0);
  }

  /** The lever's value from the base of the file; the base itself where no cell stands (-1). */
  apply(cell: number, base: number): number {
    if (cell < 0) return base;
    const rule = this.rules[cell];
    const set = this.setTo[cell];
    const from = set === set ? base + this.setWeight[cell] * (set - base) : base;
    const value = from * this.product[cell] + this.sum[cell];
    const clamped = value < rule.low ? rule.low : value > rule.high ? rule.high : value;
    return rule.whole && clamped !== Infinity ? Math.round(clamped) : clamped;
  }

  /** Combines the contributions of a cell anew, in the order of the file, whichever began first. */
  recompute(cell: number): void {
    let product = 1;
    let sum = 0;
    let set = NaN;
    let setWeight = 0;
    for (const index of this.cells.list[cell].contributions) {
      const weight = this.weight[index] * this.cells.contributions[index].scale;
      if (weight === 0) continue;
      const op = this.cells.contributions[index].op;
      const size = this.size[index];
      if (op === 'multiply') product *= 1 + weight * (size - 1);
      else if (op === 'add') sum += weight * size;
      else if (set !== set || this.isWorse(cell, size, set)) {
        set = size;
        setWeight = weight;
      }
    }
    this.product[cell] = product < 0 ? 0 : product;
    this.sum[cell] = sum;
    this.setTo[cell] = set;
    this.setWeight[cell] = setWeight;
  }

  /** Present amount of an additive contribution. */
  amount(index: number, contribution: Contribution): number {
    return this.weight[index] * contribution.scale * this.size[index];
  }

  private isWorse(cell: number, size: number, than: number): boolean {
    return this.rules[cell].worse === 'high' ? size > than : size < than;
  }
}
