import { normalCdf } from '../sim/math/normalCdf.ts';
import { quantile } from './laws.ts';
import { isNone } from './memory.ts';
import { model } from './root.ts';
import { Multiplier, Sampler } from './tables.ts';

/** Cells of equal probability in a table of quantiles. */
const CELLS: i32 = 2048;

/** The value of a law at u, from 0 up to but without 1: between two quantiles of its table, exactly in the tails. */
export function draw(law: Sampler, u: f64): f64 {
  const cell = u * <f64>CELLS;
  const i = <i32>cell;
  if (i < law.lowEdge || i >= law.highEdge) return drawExactly(law, u);
  const low = law.quantiles.at(i);
  const value = low + (law.quantiles.at(i + 1) - low) * (cell - <f64>i);
  return value === value ? value : drawFirst(law, i, cell - <f64>i);
}

/** The value at u without interpolation: from the staircase of a count, otherwise by the quantile function. */
export function drawExactly(law: Sampler, u: f64): f64 {
  const last = law.stepCount - 1;
  if (last < 0 || u > law.cumulative.at(last) || u === 0) return quantile(law, u);
  let i = law.guide.at(<i32>(u * <f64>law.guideCells));
  while (law.cumulative.at(i) < u) i++;
  return law.values.at(i);
}

/** The value at a part of a cell of which a quantile is not known yet; from now on both are. */
function drawFirst(law: Sampler, i: i32, part: f64): f64 {
  const low = knownQuantile(law, i);
  return low + (knownQuantile(law, i + 1) - low) * part;
}

function knownQuantile(law: Sampler, i: i32): f64 {
  const known = law.quantiles.at(i);
  if (known === known) return known;
  const found = drawExactly(law, <f64>i / <f64>CELLS);
  law.quantiles.set(i, found);
  return found;
}

/** A standard normal value by inversion of one uniform. */
export function drawNormal(u: f64): f64 {
  return draw(model.normal, u);
}

const HALF_RANGE: f64 = 6;
const CELLS_PER_UNIT: f64 = 128;

/** The gamma multiplier of a standard normal state: a Gaussian copula, so that an autoregression carries over. */
export function multiplierAt(multiplier: Multiplier, state: f64): f64 {
  const cell = Math.min(
    2 * HALF_RANGE * CELLS_PER_UNIT - 1e-9,
    Math.max(0, (state + HALF_RANGE) * CELLS_PER_UNIT),
  );
  const i = <i32>Math.floor(cell);
  const low = knownMultiplier(multiplier, i);
  return low + (knownMultiplier(multiplier, i + 1) - low) * (cell - <f64>i);
}

function knownMultiplier(multiplier: Multiplier, i: i32): f64 {
  const known = multiplier.table.at(i);
  if (known === known) return known;
  const found = draw(multiplier.sampler, normalCdf(<f64>i / CELLS_PER_UNIT - HALF_RANGE));
  multiplier.table.set(i, found);
  return found;
}

/** The value of a law at u, or 1 where there is none. */
export function drawOrOne(law: Sampler, u: f64): f64 {
  return isNone(law) ? 1 : draw(law, u);
}
