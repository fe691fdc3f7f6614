import { afterLeverChange } from './day.ts';
import { closeDelays, countDelayed } from './delays.ts';
import { addBurst } from './demand.ts';
import { apply, recompute } from './levers.ts';
import { advance, begin } from './loop.ts';
import { model } from './root.ts';
import { capTomorrow as capOf } from './stations/caps.ts';
import { capacityToday as capacityOf } from './stations/kinds.ts';
import { closeWindow, countInside, waitingLongerThan as longerThan } from './windowCounts.ts';

/*
 * What the host calls. Stations, classes, flows and contributions have the numbers that the model gave them; the rest the
 * host reads where the layout says that it lies.
 */

export { advance, afterLeverChange, begin, closeDelays, closeWindow, countDelayed, countInside };

/** The value of a lever, given the base of the file; the base itself for the cell -1. */
export function leverValue(cell: i32, base: f64): f64 {
  return apply(cell, base);
}

/** Sets the weight of an action's contribution and works out its cell anew. False where it had that weight. */
export function setWeight(contribution: i32, weight: f64): bool {
  if (model.weight.at(contribution) === weight) return false;
  model.weight.set(contribution, weight);
  recompute(model.contributions.at(contribution).cell);
  return true;
}

/** Adds the burst of an action's contribution at its present size, over a day from now on, under this key. */
export function burst(contribution: i32, drawKey: i32): void {
  const one = model.contributions.at(contribution);
  addBurst(one.burst, model.size.at(contribution) * one.scale, 1, drawKey);
}

/** The capacity of a station today: productive hours, starts allowed, decisions, offers on average. */
export function capacityToday(station: i32): f64 {
  return capacityOf(model.stations.at(station));
}

/** Tomorrow's daily cap of a station of places, by today's levers. */
export function capTomorrow(station: i32): f64 {
  return capOf(model.stations.at(station));
}

/** People who have waited longer than this many days in a station class. */
export function waitingLongerThan(stationClass: i32, days: f64): i32 {
  return longerThan(model.classes.at(stationClass), days);
}
