import type { Lever } from '../scenario/levers/lever.ts';
import { levers } from '../scenario/levers.ts';
import type { Cells, Contribution } from './compile/cells.ts';

/**
 * The present state of every cell in one replication: what is set, the product, and the sum. The value of a lever is
 * (set or base) × product + sum, clamped, and rounded once where it counts whole things.
 */
export class LeverState {
  /** Present weight of each contribution (0 off, 1 full; a driver's level) and its drawn size. */
  readonly weight: Float64Array;
  readonly size: Float64Array;
  /** Number of sets in force. */
  private readonly sets: Int32Array;
  private readonly product: Float64Array;
  private readonly sum: Float64Array;
  private readonly rules: readonly Lever[];
  private readonly cells: Cells;
  /** 1 for a cell with a weight set since it was worked out, and for one that actions move, whose sizes are drawn anew. */
  private readonly stale: Uint8Array;
  private readonly movedByActions: Uint8Array;

  constructor(cells: Cells) {
    this.cells = cells;
    this.weight = new Float64Array(cells.contributions.length);
    this.size = new Float64Array(cells.contributions.length);
    this.sets = new Int32Array(cells.list.length);
    this.product = new Float64Array(cells.list.length);
    this.sum = new Float64Array(cells.list.length);
    this.rules = cells.list.map((cell) => levers[cell.lever]);
    this.stale = new Uint8Array(cells.list.length);
    this.movedByActions = Uint8Array.from(cells.list, ({ contributions }) =>
      contributions.some((index) => cells.contributions[index].source.kind === 'action') ? 1 : 0,
    );
    this.clear();
  }

  clear(): void {
    this.weight.fill(0);
    this.sets.fill(0);
    this.product.fill(1);
    this.sum.fill(0);
    this.stale.fill(0);
  }

  /** The lever's value, given the base of the file. The base itself where there is no cell (-1). */
  apply(cell: number, base: number): number {
    if (cell < 0) return base;
    const rule = this.rules[cell];
    const from = this.sets[cell] === 0 ? base : this.setFrom(cell, base);
    // Unlimited stays unlimited under a factor or an addition; a factor of 0 leaves nothing of it.
    if (from === Infinity) return this.product[cell] > 0 ? from : rule.low;
    const value = from * this.product[cell] + this.sum[cell];
    const clamped = value < rule.low ? rule.low : value > rule.high ? rule.high : value;
    return rule.whole ? Math.round(clamped) : clamped;
  }

  /** Sets the weight of a contribution of the world. Its cell follows with `recomputeAfterWorld`. */
  setWeight(index: number, weight: number): void {
    if (this.weight[index] === weight) return;
    this.weight[index] = weight;
    this.stale[this.cells.contributions[index].cell] = 1;
  }

  /** Works out anew the cells that may have moved since yesterday, or all of them once sizes have been drawn. */
  recomputeAfterWorld(all: boolean): void {
    const { stale, movedByActions } = this;
    for (let cell = 0; cell < stale.length; cell++)
      if (all || stale[cell] === 1 || movedByActions[cell] === 1) this.recompute(cell);
    stale.fill(0);
  }

  /** Combines the contributions of a cell anew, in the order of the file, whichever began first. */
  recompute(cell: number): void {
    let product = 1;
    let sum = 0;
    let sets = 0;
    for (const index of this.cells.list[cell].contributions) {
      const { op, scale } = this.cells.contributions[index];
      const weight = this.weight[index] * scale;
      if (weight === 0) continue;
      const size = this.size[index];
      if (op === 'multiply') product *= 1 + weight * (size - 1);
      else if (op === 'add') sum += weight * size;
      else sets++;
    }
    this.product[cell] = product < 0 ? 0 : product;
    this.sum[cell] = sum;
    this.sets[cell] = sets;
  }

  /** What the sets in force make of the base: of several, the value that is worse for the service. */
  private setFrom(cell: number, base: number): number {
    const isHighWorse = this.rules[cell].worse === 'high';
    let worst = NaN;
    for (const index of this.cells.list[cell].contributions) {
      const contribution = this.cells.contributions[index];
      const weight = this.weight[index] * contribution.scale;
      if (contribution.op !== 'set' || weight === 0) continue;
      const value = setBy(base, this.size[index], weight);
      if (worst !== worst || (isHighWorse ? value > worst : value < worst)) worst = value;
    }
    return worst;
  }

  /** Present amount of an additive contribution. */
  amount(index: number, contribution: Contribution): number {
    return this.weight[index] * contribution.scale * this.size[index];
  }
}

/** A set at a weight: the value itself in full, part of the way to it from the base otherwise. */
function setBy(base: number, set: number, weight: number): number {
  if (weight === 1) return set;
  if (base === Infinity) return weight < 1 ? base : set;
  return base + weight * (set - base);
}
