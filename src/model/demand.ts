import { eventKind, eventTime } from '../sim/eventList.ts';
import { gammaMultiplier } from '../sim/distributions/gammaMultiplier.ts';
import { highestPoissonMean, poissonInverse } from '../sim/distributions/poissonInverse.ts';
import { normalCdf } from '../sim/math/normalCdf.ts';
import { childA, childB } from '../sim/random/childKey.ts';
import { normalDraw } from '../sim/random/normalDraw.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import type { Flow } from './compile/flows.ts';
import type { Model } from './compile/model.ts';
import { addPerson } from './movement.ts';
import { TooManyADay } from './overload.ts';
import * as people from './people.ts';
import type { Person } from './people.ts';
import type { Replication } from './replication.ts';

/** Random state of demand in one replication: the day's multipliers and the keys of its flows. */
export class Demand {
  /** Means of the present day in this winter, before the policy changes them, by flow. */
  readonly mean: Float64Array;
  /** Extra people a day by policy whose draw for the present day has been made, by flow. */
  readonly extraMean: Float64Array;
  /** People who arrived today and on earlier days, by flow and simulated day. */
  readonly arrived: Int32Array;
  /** Bulk work: items arrived in the window and hours not yet done, by flow. */
  readonly bulkArrivals: Float64Array;
  readonly bulkBacklogHours: Float64Array;
  private readonly model: Model;
  private readonly keyA: Int32Array;
  private readonly keyB: Int32Array;
  private readonly areaState: Float64Array;
  private readonly countyState: Float64Array;
  private readonly areaMultiplier: readonly ((z: number) => number)[];
  private readonly countyMultiplier: readonly ((z: number) => number)[];
  private readonly flowAt: Int32Array;

  constructor(model: Model) {
    const flows = model.flows.length;
    this.model = model;
    this.mean = new Float64Array(flows);
    this.extraMean = new Float64Array(flows);
    this.arrived = new Int32Array(flows * model.timeline.days);
    this.bulkArrivals = new Float64Array(flows);
    this.bulkBacklogHours = new Float64Array(flows);
    this.keyA = new Int32Array(flows);
    this.keyB = new Int32Array(flows);
    this.areaState = new Float64Array(flows);
    this.countyState = new Float64Array(flows);
    const tables = new Map<number, (z: number) => number>();
    this.areaMultiplier = model.flows.map((flow) => copulaMultiplier(flow.areaVariance, tables));
    this.countyMultiplier = model.flows.map((flow) => copulaMultiplier(flow.countyVariance, tables));
    this.flowAt = new Int32Array(model.scenario.streams.length * (model.network.areaCount + 1)).fill(-1);
    for (const flow of model.flows)
      this.flowAt[flow.stream * (model.network.areaCount + 1) + flow.area] = flow.index;
  }

  flowOf(stream: number, area: number): number {
    return this.flowAt[stream * (this.model.network.areaCount + 1) + area];
  }

  begin(replicationA: number, replicationB: number): void {
    this.arrived.fill(0);
    this.bulkArrivals.fill(0);
    this.bulkBacklogHours.fill(0);
    for (const flow of this.model.flows) {
      const a = childA(replicationA, replicationB, flow.streamKey);
      const b = childB(replicationA, replicationB, flow.streamKey);
      this.keyA[flow.index] = childA(a, b, flow.areaKey);
      this.keyB[flow.index] = childB(a, b, flow.areaKey);
    }
  }

  /**
   * Draws the day's mean of a flow: rate × profile × county and area multipliers × the effects of drivers and events.
   */
  drawMean(winter: Replication, flow: Flow, day: number): void {
    const date = this.model.timeline.origin + day;
    let mean = flow.dailyMean[day];
    if (flow.countyVariance > 0) {
      const a = childA(winter.keyA, winter.keyB, flow.streamKey);
      const b = childB(winter.keyA, winter.keyB, flow.streamKey);
      const shock = normalDraw(uniform(a, b, purposes.countyMultiplier + 64 * date));
      this.countyState[flow.index] = autoregress(this.countyState[flow.index], shock, flow, day);
      mean *= this.countyMultiplier[flow.index](this.countyState[flow.index]);
    }
    if (flow.areaVariance > 0) {
      const code = purposes.areaMultiplier + 64 * date;
      const shock = normalDraw(uniform(this.keyA[flow.index], this.keyB[flow.index], code));
      this.areaState[flow.index] = autoregress(this.areaState[flow.index], shock, flow, day);
      mean *= this.areaMultiplier[flow.index](this.areaState[flow.index]);
    }
    this.mean[flow.index] = winter.levers.apply(flow.worldCell, mean);
  }

  /**
   * Count of a day at a mean, by inversion of one uniform of (flow, day, purpose). Throws a problem above the highest
   * mean.
   */
  count(flow: Flow, day: number, mean: number, purpose: number): number {
    const code = purpose + 64 * (this.model.timeline.origin + day);
    if (mean > highestPoissonMean) throw new TooManyADay(this.model, flow, mean);
    return mean > 0 ? poissonInverse(mean, uniform(this.keyA[flow.index], this.keyB[flow.index], code)) : 0;
  }

  /** The parent key of a flow's people on a day. `purpose` separates the stream from what a policy adds. */
  dayKey(flow: Flow, day: number, purpose: number): [number, number] {
    const code = purpose + 64 * (this.model.timeline.origin + day);
    const { index } = flow;
    return [
      childA(this.keyA[index], this.keyB[index], code),
      childB(this.keyA[index], this.keyB[index], code),
    ];
  }

  /** The parent key of the people of a burst: the effect's own. */
  burstKey(flow: Flow, drawKey: number): [number, number] {
    const { index } = flow;
    return [
      childA(this.keyA[index], this.keyB[index], drawKey),
      childB(this.keyA[index], this.keyB[index], drawKey),
    ];
  }
}

/** Draws everyone who arrives on the day that has just begun, and the day's bulk work. */
export function drawArrivals(winter: Replication): void {
  const { demand, model, day } = winter;
  for (const flow of model.flows) {
    demand.drawMean(winter, flow, day);
    const number = demand.count(flow, day, demand.mean[flow.index], purposes.arrivalCount);
    demand.extraMean[flow.index] = 0;
    if (flow.bulk !== null) {
      demand.arrived[flow.index * model.timeline.days + day] = number;
      continue;
    }
    addArrivals(winter, flow, day, number, purposes.arrivalTime);
    drawExtra(winter, flow);
  }
}

/**
 * Draws people whom the policy adds to a flow, as a sub-stream of its own. Within a day, only those still to arrive.
 */
export function drawExtra(winter: Replication, flow: Flow): void {
  if (flow.policyCell < 0) return;
  const { demand, levers, day } = winter;
  const base = demand.mean[flow.index];
  const extra = levers.apply(flow.policyCell, base) - base;
  if (extra <= 0 || demand.extraMean[flow.index] > 0) return;
  demand.extraMean[flow.index] = extra;
  const number = demand.count(flow, day, extra, purposes.policyExtra);
  addArrivals(winter, flow, day, number, purposes.policyExtra);
}

function addArrivals(winter: Replication, flow: Flow, day: number, number: number, purpose: number): void {
  const { demand, events, now } = winter;
  const [dayA, dayB] = demand.dayKey(flow, day, purpose);
  for (let k = 0; k < number; k++) {
    const a = childA(dayA, dayB, k);
    const b = childB(dayA, dayB, k);
    const time = day + timeOfDay(flow, uniform(a, b, purposes.arrivalTime));
    if (time < now) continue;
    const person = addPerson(winter, a, b, flow.stream, flow.area);
    eventTime[person] = time;
    events.schedule(person, eventKind.arrival);
  }
}

/** Adds a burst: this many people in all, evenly over the days from now on. */
export function addBurst(
  winter: Replication,
  flow: Flow,
  people: number,
  days: number,
  drawKey: number,
): void {
  const [burstA, burstB] = winter.demand.burstKey(flow, drawKey);
  for (let k = 0; k < Math.round(people); k++) {
    const a = childA(burstA, burstB, k);
    const b = childB(burstA, burstB, k);
    const time = winter.now + uniform(a, b, purposes.arrivalTime) * days;
    if (time >= winter.model.timeline.days) continue;
    const person = addPerson(winter, a, b, flow.stream, flow.area);
    eventTime[person] = time;
    winter.events.schedule(person, eventKind.arrival);
  }
}

/**
 * Removes an arriving person whom the policy keeps away or diverts, and returns whether it did. It does so where the
 * person's own mark is not below the factor that the policy leaves.
 */
export function divertedOnArrival(winter: Replication, flow: Flow, person: Person): boolean {
  const { population, levers, demand } = winter;
  demand.arrived[flow.index * winter.model.timeline.days + winter.day]++;
  if (flow.policyCell < 0 && flow.diversionCell < 0) return false;
  const base = demand.mean[flow.index];
  const kept = base > 0 ? Math.min(1, levers.apply(flow.policyCell, base) / base) : 1;
  const factor = kept * (1 - levers.apply(flow.diversionCell, 0));
  if (uniform(people.keyA[person], people.keyB[person], purposes.policyMark) < factor) return false;
  if (winter.counting) winter.delays.diverted[flow.area]++;
  winter.observer?.move('divert', person, null, winter.now);
  population.remove(person);
  return true;
}

/** Hour profile: the hour by its weight, then evenly within the hour. */
function timeOfDay(flow: Flow, u: number): number {
  if (flow.hours === null) return u;
  const { hours } = flow;
  let hour = 0;
  while (hour < 23 && u >= hours[hour]) hour++;
  const from = hour === 0 ? 0 : hours[hour - 1];
  const width = hours[hour] - from;
  return (hour + (width > 0 ? Math.min(0.999999, (u - from) / width) : 0)) / 24;
}

function autoregress(state: number, shock: number, flow: Flow, day: number): number {
  const keep = flow.autocorrelation;
  return day === 0 || keep === 0 ? shock : keep * state + Math.sqrt(1 - keep * keep) * shock;
}

const halfRange = 6;
const cellsPerUnit = 128;

/**
 * A gamma multiplier (mean 1, this variance) as a function of a standard normal state: a Gaussian copula, so that
 * an autoregression of the state carries over. Linear between 128 points to a standard deviation.
 */
function copulaMultiplier(
  variance: number,
  known: Map<number, (z: number) => number>,
): (z: number) => number {
  const made = known.get(variance);
  if (made !== undefined) return made;
  const gamma = gammaMultiplier(variance);
  const table = Float64Array.from({ length: 2 * halfRange * cellsPerUnit + 1 }, (_, i) =>
    variance === 0 ? 1 : gamma(normalCdf(i / cellsPerUnit - halfRange)),
  );
  const multiplier = (z: number) => {
    const cell = Math.min(2 * halfRange * cellsPerUnit - 1e-9, Math.max(0, (z + halfRange) * cellsPerUnit));
    const i = Math.floor(cell);
    return table[i] + (table[i + 1] - table[i]) * (cell - i);
  };
  known.set(variance, multiplier);
  return multiplier;
}
