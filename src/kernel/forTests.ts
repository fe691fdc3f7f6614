import { betaQuantile } from '../sim/distributions/betaQuantile.ts';
import { gammaQuantile } from '../sim/distributions/gammaQuantile.ts';
import {
  negativeBinomialCount,
  negativeBinomialProbability,
} from '../sim/distributions/negativeBinomialCount.ts';
import { poissonCount, poissonProbability } from '../sim/distributions/poissonCount.ts';
import { exp } from '../sim/math/exp.ts';
import { expm1 } from '../sim/math/expm1.ts';
import { incompleteBeta, logBeta } from '../sim/math/incompleteBeta.ts';
import { incompleteGamma, incompleteGammaUpper } from '../sim/math/incompleteGamma.ts';
import { log } from '../sim/math/log.ts';
import { log1p } from '../sim/math/log1p.ts';
import { logGamma } from '../sim/math/logGamma.ts';
import { normalCdf, normalDensity } from '../sim/math/normalCdf.ts';
import { normalQuantile } from '../sim/math/normalQuantile.ts';
import { deviance, poissonMass } from '../sim/math/poissonMass.ts';
import { power } from '../sim/math/power.ts';
import { stirlingError } from '../sim/math/stirlingError.ts';
import { stirlingSeries } from '../sim/math/stirlingSeries.ts';
import { cancel, firstParked, openDayList, park, peek, pop, schedule } from './events.ts';
import { distributionFunction, quantile } from './laws.ts';
import { append, clearQueue, prepend, removeFrom } from './queues.ts';
import { uniform, childA, childB } from './random.ts';
import { drawResidual, residualGivenAge } from './residuals.ts';
import { draw } from './samplers.ts';
import { sortPeople } from './sorting.ts';
import { winter } from './root.ts';
import { Entry, Queue } from './state.ts';

/*
 * What tests reach one by one, in a kernel of its own: the maths, laws, the event list, queues.
 */

export {
  betaQuantile,
  gammaQuantile,
  negativeBinomialCount,
  negativeBinomialProbability,
  poissonCount,
  poissonProbability,
  exp,
  expm1,
  incompleteBeta,
  logBeta,
  incompleteGamma,
  incompleteGammaUpper,
  log,
  log1p,
  logGamma,
  normalCdf,
  normalDensity,
  normalQuantile,
  deviance,
  poissonMass,
  power,
  stirlingError,
  stirlingSeries,
  uniform,
  childA,
  childB,
  draw,
  quantile,
  distributionFunction,
  drawResidual,
  residualGivenAge,
  cancel,
  firstParked,
  park,
  append,
  prepend,
  removeFrom,
  clearQueue,
  sortPeople,
};

/** Schedules the event of an entry at a time. */
export function scheduleAt(entry: Entry, time: f64, kind: i32): void {
  entry.time = time;
  schedule(entry, <u8>kind);
}

/** Opens a day of the event list. */
export function openDay(day: i32): void {
  winter.day = day;
  openDayList(day);
}

/** Takes the next event of the open day; nobody at its end. */
export function takeNext(): Entry {
  const entry = peek();
  if (changetype<usize>(entry) !== 0) pop(entry);
  return entry;
}

/** The number of the list where an entry stands, 0 for none. */
export function listOf(entry: Entry): i32 {
  return entry.list;
}

/** The entry behind an entry in its parking lot, and in its queue. */
export function nextOf(entry: Entry): Entry {
  return entry.next;
}

export function behind(entry: Entry): Entry {
  return entry.nextInQueue;
}

export function headOf(queue: Queue): Entry {
  return queue.head;
}

export function lengthOf(queue: Queue): i32 {
  return queue.length;
}
