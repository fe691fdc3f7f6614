import type { Cells } from './compile/cells.ts';
import { levers } from '../scenario/levers.ts';

/**
 * The values of levers whose every contribution is fully on at a fixed size: what the kernel works out for a winter in
 * which nothing comes or goes (src/kernel/levers.ts), for those who reckon without a winter.
 */
export class FixedLevers {
  private readonly cells: Cells;
  private readonly sizes: ArrayLike<number>;

  /** `sizes` by contribution. */
  constructor(cells: Cells, sizes: ArrayLike<number>) {
    this.cells = cells;
    this.sizes = sizes;
  }

  /** The lever's value, given the base of the file; the base itself where there is no cell (-1). */
  value(cell: number, base: number): number {
    if (cell < 0) return base;
    const rule = levers[this.cells.list[cell].lever];
    const { from, product, sum } = this.parts(cell, base);
    if (from === Infinity) return product > 0 ? from : rule.low;
    const clamped = Math.min(rule.high, Math.max(rule.low, from * product + sum));
    return rule.whole ? Math.round(clamped) : clamped;
  }

  private parts(cell: number, base: number): { from: number; product: number; sum: number } {
    const sets: number[] = [];
    let product = 1;
    let sum = 0;
    for (const index of this.cells.list[cell].contributions) {
      const { op, scale } = this.cells.contributions[index];
      const size = this.sizes[index];
      if (scale === 0) continue;
      if (op === 'multiply') product *= 1 + scale * (size - 1);
      else if (op === 'add') sum += scale * size;
      else sets.push(setBy(base, size, scale));
    }
    return { from: sets.length === 0 ? base : this.worst(cell, sets), product: Math.max(0, product), sum };
  }

  private worst(cell: number, sets: readonly number[]): number {
    return levers[this.cells.list[cell].lever].worse === 'high' ? Math.max(...sets) : Math.min(...sets);
  }
}

/** A set at a weight: the value itself in full, part of the way to it from the base otherwise. */
function setBy(base: number, set: number, weight: number): number {
  if (weight === 1) return set;
  if (base === Infinity) return weight < 1 ? base : set;
  return base + weight * (set - base);
}
