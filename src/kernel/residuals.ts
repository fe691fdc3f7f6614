import { Reason, fail } from './host.ts';
import { isNone } from './memory.ts';
import { distributionFunction, quantile } from './laws.ts';
import { Sampler } from './tables.ts';

/** The nodes come as near to 1 as 2^-40, and to 0 as 2^-20; each stretch has as many (src/sim/distributions/lengthBiased.ts). */
const HALVINGS: i32 = 40;
const LOW_HALVINGS: i32 = 20;
const PARTS: i32 = 96;

/** How much of a stay met at an instant is left: a uniform part, u2, of a length-biased draw at u1. */
export function drawResidual(law: Sampler, u1: f64, u2: f64): f64 {
  if (law.pieceCount === 0) makePieces(law);
  return u2 * drawLengthBiased(law, u1);
}

/** The quantile at u of X - age given that X is above age; 0 where (almost) nothing lasts as long. */
export function residualGivenAge(law: Sampler, age: f64, u: f64): f64 {
  const past: f64 = age < 0 ? 0 : distributionFunction(law, age);
  if (past >= 1) return 0;
  const v = Math.min(past + u * (1 - past), 1 - 1.1102230246251565e-16);
  return Math.max(0, quantile(law, v) - age);
}

function drawLengthBiased(law: Sampler, u: f64): f64 {
  const i = lastAtMost(law, u);
  const low = law.pieceValues.at(i) * law.pieceValues.at(i);
  const high = law.pieceValues.at(i + 1) * law.pieceValues.at(i + 1);
  const part = (u - law.pieceShares.at(i)) / (law.pieceShares.at(i + 1) - law.pieceShares.at(i));
  return Math.sqrt(low + (high - low) * part);
}

/** The last piece that begins at a share of at most u. */
function lastAtMost(law: Sampler, u: f64): i32 {
  let low = 0;
  let high = law.pieceCount - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (law.pieceShares.at(middle) <= u) low = middle;
    else high = middle;
  }
  return low;
}

function makePieces(law: Sampler): void {
  if (isNone(law.pieceValues)) fail(Reason.noRoomForPieces, 0);
  if (law.stepCount > 0) makeSteps(law);
  else makeCurve(law);
  const total = law.pieceShares.at(law.pieceCount - 1);
  if (!(total > 0)) fail(Reason.noMeanStay, total);
  for (let i = 0; i < law.pieceCount; i++) law.pieceShares.set(i, law.pieceShares.at(i) / total);
}

/** Pieces without slope, one for each value of a list or a count. */
function makeSteps(law: Sampler): void {
  let sum: f64 = 0;
  for (let i = 0; i < law.stepCount; i++) {
    const value = law.values.at(i);
    const before: f64 = i > 0 ? law.cumulative.at(i - 1) : 0;
    law.pieceValues.set(2 * i, value);
    law.pieceValues.set(2 * i + 1, value);
    law.pieceShares.set(2 * i, sum);
    sum += value * (law.cumulative.at(i) - before);
    law.pieceShares.set(2 * i + 1, sum);
  }
  law.pieceCount = 2 * law.stepCount;
}

/** Straight pieces between nodes that close in on both ends, from a half outwards. */
function makeCurve(law: Sampler): void {
  let nodes = 0;
  let share: f64 = 0;
  let before: f64 = 0;
  const last = LOW_HALVINGS * PARTS + 1 + HALVINGS * PARTS;
  while (nodes <= last) {
    const u = nodeAt(nodes);
    const value = quantile(law, u);
    if (nodes > 0) share += ((law.pieceValues.at(nodes - 1) + value) / 2) * (u - before);
    law.pieceValues.set(nodes, value);
    law.pieceShares.set(nodes, share);
    before = u;
    nodes++;
  }
  law.pieceCount = nodes;
}

/** The nodes in rising order: 0, those below a half, a half, those above. */
function nodeAt(i: i32): f64 {
  const below = LOW_HALVINGS * PARTS;
  if (i === 0) return 0;
  if (i <= below) return gapAt(below - i);
  return i === below + 1 ? 0.5 : 1 - gapAt(i - below - 2);
}

/** How far the n-th node outwards lies from its end. */
function gapAt(n: i32): f64 {
  let rest: f64 = 0.5;
  for (let halving = n / PARTS; halving > 0; halving--) rest /= 2;
  return rest * (1 - <f64>((n % PARTS) + 1) / <f64>(2 * PARTS));
}
