import { highestPoissonMean, poissonCount } from '../sim/distributions/poissonCount.ts';
import { schedule } from './events.ts';
import { Move, Reason, fail, move } from './host.ts';
import { apply } from './levers.ts';
import { isNone } from './memory.ts';
import { OBSERVED } from './observing.ts';
import { addPerson, removePerson } from './people.ts';
import { Purpose, childA, childB, uniform } from './random.ts';
import { drawNormal, multiplierAt } from './samplers.ts';
import { model, winter } from './root.ts';
import { EventKind, Flow, Person } from './state.ts';
import { FlowTable } from './tables.ts';

/** Begins a winter: the keys of every flow, and nobody has come. */
export function beginDemand(): void {
  for (let at = 0; at < model.flowCount; at++) {
    const flow = model.flows.at(at);
    const table = flow.table;
    flow.streamA = childA(winter.keyA, winter.keyB, table.streamKey);
    flow.streamB = childB(winter.keyA, winter.keyB, table.streamKey);
    flow.keyA = childA(flow.streamA, flow.streamB, table.areaKey);
    flow.keyB = childB(flow.streamA, flow.streamB, table.areaKey);
    flow.countyState = 0;
    flow.areaState = 0;
    flow.mean = 0;
    flow.extraMean = 0;
    flow.bulkArrivals = 0;
    flow.bulkBacklogHours = 0;
    flow.arrived.clear(model.days);
  }
}

/** Draws everyone who arrives on the day that has just begun, and the day's bulk work. */
export function drawArrivals(): void {
  for (let at = 0; at < model.flowCount; at++) {
    const flow = model.flows.at(at);
    flow.mean = apply(flow.table.worldCell, drawMean(flow));
    const number = countAt(flow, flow.mean, Purpose.arrivalCount);
    flow.extraMean = 0;
    if (flow.table.isBulk === 1) {
      flow.arrived.set(winter.day, number);
      continue;
    }
    addArrivals(flow, number, Purpose.arrivalTime);
    drawExtra(flow);
  }
}

/** The day's mean of a flow: rate × profile × county and area multipliers, before drivers and events. */
function drawMean(flow: Flow): f64 {
  const table = flow.table;
  const date = model.origin + winter.day;
  let mean = table.dailyMean.at(winter.day);
  if (table.countyVariance > 0) {
    const u = uniform(flow.streamA, flow.streamB, Purpose.countyMultiplier + 64 * date);
    flow.countyState = autoregress(flow.countyState, drawNormal(u), table);
    mean *= multiplierAt(table.county, flow.countyState);
  }
  if (table.areaVariance > 0) {
    const u = uniform(flow.keyA, flow.keyB, Purpose.areaMultiplier + 64 * date);
    flow.areaState = autoregress(flow.areaState, drawNormal(u), table);
    mean *= multiplierAt(table.own, flow.areaState);
  }
  return mean;
}

function autoregress(state: f64, shock: f64, table: FlowTable): f64 {
  const keep = table.autocorrelation;
  return winter.day === 0 || keep === 0 ? shock : keep * state + Math.sqrt(1 - keep * keep) * shock;
}

/** Count of today at a mean, by inversion of one uniform of (flow, day, purpose). */
function countAt(flow: Flow, mean: f64, purpose: i32): i32 {
  if (mean > highestPoissonMean) failTooMany(flow, mean);
  if (!(mean > 0)) return 0;
  const code = purpose + 64 * (model.origin + winter.day);
  return <i32>poissonCount(mean, uniform(flow.keyA, flow.keyB, code));
}

/** Ends the winter for a day with more people than a count is drawn for, of this flow. */
function failTooMany(flow: Flow, mean: f64): void {
  winter.failedFlow = flow.table.index;
  fail(Reason.tooManyADay, mean);
}

/** Draws people whom the policy adds to a flow, as a sub-stream of its own. Within a day, only those still to arrive. */
export function drawExtra(flow: Flow): void {
  const cell = flow.table.policyCell;
  if (cell < 0) return;
  const extra = apply(cell, flow.mean) - flow.mean;
  if (extra <= 0 || flow.extraMean > 0) return;
  flow.extraMean = extra;
  addArrivals(flow, countAt(flow, extra, Purpose.policyExtra), Purpose.policyExtra);
}

function addArrivals(flow: Flow, number: i32, purpose: i32): void {
  const code = purpose + 64 * (model.origin + winter.day);
  const dayA = childA(flow.keyA, flow.keyB, code);
  const dayB = childB(flow.keyA, flow.keyB, code);
  for (let k = 0; k < number; k++) {
    const a = childA(dayA, dayB, k);
    const b = childB(dayA, dayB, k);
    const time = <f64>winter.day + timeOfDay(flow.table, uniform(a, b, Purpose.arrivalTime));
    if (time >= winter.now) addArrival(flow, a, b, time);
  }
}

/** Adds a burst: this many people in all, evenly over the days from now on. */
export function addBurst(flow: Flow, people: f64, days: f64, drawKey: i32): void {
  const burstA = childA(flow.keyA, flow.keyB, drawKey);
  const burstB = childB(flow.keyA, flow.keyB, drawKey);
  const number = Math.round(people);
  for (let k = 0; <f64>k < number; k++) {
    const a = childA(burstA, burstB, k);
    const b = childB(burstA, burstB, k);
    const time = winter.now + uniform(a, b, Purpose.arrivalTime) * days;
    if (time < <f64>model.days) addArrival(flow, a, b, time);
  }
}

function addArrival(flow: Flow, a: i32, b: i32, time: f64): void {
  const person = addPerson(a, b, flow.table.stream, flow.table.area);
  person.time = time;
  schedule(person, EventKind.arrival);
}

/**
 * Counts an arriving person, removes them where the policy keeps away or diverts them, and returns whether it did. It does
 * so where the person's own mark is not below the factor that the policy leaves.
 */
export function divertedOnArrival(flow: Flow, person: Person): bool {
  const table = flow.table;
  flow.arrived.add(winter.day, 1);
  if (table.policyCell < 0 && table.diversionCell < 0) return false;
  const base = flow.mean;
  const kept: f64 = base > 0 ? Math.min(1, apply(table.policyCell, base) / base) : 1;
  const factor = kept * (1 - apply(table.diversionCell, 0));
  if (uniform(person.keyA, person.keyB, Purpose.policyMark) < factor) return false;
  if (winter.isCounting === 1) model.delays.diverted.add(table.area, 1);
  if (OBSERVED) move(Move.divert, changetype<usize>(person), -1);
  removePerson(person);
  return true;
}

/** Hour profile: the hour by its weight, then evenly within the hour. */
function timeOfDay(table: FlowTable, u: f64): f64 {
  const hours = table.hours;
  if (isNone(hours)) return u;
  let hour = 0;
  while (hour < 23 && u >= hours.at(hour)) hour++;
  const from: f64 = hour === 0 ? 0 : hours.at(hour - 1);
  const width = hours.at(hour) - from;
  return (<f64>hour + (width > 0 ? Math.min(0.999999, (u - from) / width) : 0)) / 24;
}
