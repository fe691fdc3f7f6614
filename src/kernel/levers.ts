import { isNone } from './memory.ts';
import { model } from './root.ts';
import { Cell, Contribution } from './tables.ts';

/** What a contribution does to its cell. The numbers are those of src/model/upload/cells.ts. */
export namespace Op {
  export const multiply: i32 = 0;
  export const add: i32 = 1;
  export const replace: i32 = 2;
}

/** The lever's value, given the base of the file: the base itself where there is no cell (-1). */
export function apply(cell: i32, base: f64): f64 {
  return cell < 0 ? base : applyCell(cell, base);
}

/** (set or base) × product + sum, clamped, and rounded once where it counts whole things. */
function applyCell(index: i32, base: f64): f64 {
  const cell = model.cells.at(index);
  const from = model.sets.at(index) === 0 ? base : setFrom(cell, base);
  // Unlimited stays unlimited under a factor or an addition; a factor of 0 leaves nothing of it.
  if (from === Infinity) return model.product.at(index) > 0 ? from : cell.low;
  const value = from * model.product.at(index) + model.sum.at(index);
  const clamped = value < cell.low ? cell.low : value > cell.high ? cell.high : value;
  return cell.isWhole === 1 ? Math.round(clamped) : clamped;
}

/** What the sets in force make of the base: of several, the value that is worse for the service. */
function setFrom(cell: Cell, base: f64): f64 {
  let worst: f64 = NaN;
  for (let i = 0; i < cell.count; i++) {
    const contribution = cell.contributions.at(i);
    const weight = model.weight.at(contribution.index) * contribution.scale;
    if (contribution.op !== Op.replace || weight === 0) continue;
    const value = setBy(base, model.size.at(contribution.index), weight);
    if (worst !== worst || (cell.isHighWorse === 1 ? value > worst : value < worst)) worst = value;
  }
  return worst;
}

/** A set at a weight: the value itself in full, part of the way to it from the base otherwise. */
function setBy(base: f64, set: f64, weight: f64): f64 {
  if (weight === 1) return set;
  if (base === Infinity) return weight < 1 ? base : set;
  return base + weight * (set - base);
}

/** Combines the contributions of a cell anew, in the order of the file, whichever began first. */
export function recompute(index: i32): void {
  const cell = model.cells.at(index);
  let product: f64 = 1;
  let sum: f64 = 0;
  let sets = 0;
  for (let i = 0; i < cell.count; i++) {
    const contribution = cell.contributions.at(i);
    const weight = model.weight.at(contribution.index) * contribution.scale;
    if (weight === 0) continue;
    const size = model.size.at(contribution.index);
    if (contribution.op === Op.multiply) product *= 1 + weight * (size - 1);
    else if (contribution.op === Op.add) sum += weight * size;
    else sets++;
  }
  model.product.set(index, product < 0 ? 0 : product);
  model.sum.set(index, sum);
  model.sets.set(index, sets);
}

/** Sets the weight of a contribution of the world. Its cell follows with `recomputeAfterWorld`. */
export function setWeight(contribution: Contribution, weight: f64): void {
  if (model.weight.at(contribution.index) === weight) return;
  model.weight.set(contribution.index, weight);
  model.isStale.set(contribution.cell, 1);
}

/** Works out anew the cells that may have moved since yesterday, or all of them once sizes have been drawn. */
export function recomputeAfterWorld(all: bool): void {
  for (let cell = 0; cell < model.cellCount; cell++)
    if (all || model.isStale.at(cell) === 1 || model.cells.at(cell).isMovedByActions === 1) recompute(cell);
  model.isStale.clear(model.cellCount);
}

/** Present amount of an additive contribution. */
export function amountOf(contribution: Contribution): f64 {
  return model.weight.at(contribution.index) * contribution.scale * model.size.at(contribution.index);
}

/** Nothing is moved, as at the first simulated moment. */
export function clearLevers(): void {
  model.weight.clear(model.contributionCount);
  model.size.clear(model.contributionCount);
  model.sets.clear(model.cellCount);
  model.sum.clear(model.cellCount);
  model.isStale.clear(model.cellCount);
  for (let cell = 0; cell < model.cellCount; cell++) model.product.set(cell, 1);
}

/** Whether a contribution adds a burst of people. */
export function isBurst(contribution: Contribution): bool {
  return !isNone(contribution.burst);
}
