import type { StationClass } from '../../model/compile/stations.ts';
import type { Model } from '../../model/compile/model.ts';
import type { Move, Person } from '../../model/observer.ts';
import type { SimulatedWinter } from '../../model/winter/simulatedWinter.ts';

/** Differences below this many person-days count as part of it: rounding of long sums. */
const smallest = 1000;

/** An end of service, kept for the instant in which the place may turn out to be kept on hold. */
interface Ended {
  readonly since: number;
  readonly time: number;
}

/** Paths added up so far. */
export interface SavedPaths {
  readonly waitingSince: ReadonlyMap<number, number>;
  readonly occupiedSince: ReadonlyMap<number, number>;
  readonly ended: ReadonlyMap<number, Ended>;
  readonly waitingDays: Float64Array;
  readonly occupiedDays: Float64Array;
  readonly waiting: Int32Array;
  readonly occupied: Int32Array;
  readonly inside: number;
}

/**
 * Adds up each person's time waiting and in place at every station, clipped to the window, from the moves of a winter.
 * The identity compares these sums with the integrals of the numbers present, which the engine keeps.
 */
export class PathSums {
  private readonly model: Model;
  private readonly classCount: number;
  private readonly waitingSince = new Map<number, number>();
  private readonly occupiedSince = new Map<number, number>();
  private readonly ended = new Map<number, Ended>();
  private readonly waitingDays: Float64Array;
  private readonly occupiedDays: Float64Array;
  private readonly waiting: Int32Array;
  private readonly occupied: Int32Array;
  private inside = 0;

  constructor(model: Model) {
    this.model = model;
    this.classCount = model.classes.length;
    this.waitingDays = new Float64Array(model.stations.length);
    this.occupiedDays = new Float64Array(model.stations.length);
    this.waiting = new Int32Array(model.stations.length);
    this.occupied = new Int32Array(model.stations.length);
  }

  clear(): void {
    for (const since of [this.waitingSince, this.occupiedSince, this.ended]) since.clear();
    for (const sums of [this.waitingDays, this.occupiedDays, this.waiting, this.occupied]) sums.fill(0);
    this.inside = 0;
  }

  save(): SavedPaths {
    return {
      waitingSince: new Map(this.waitingSince),
      occupiedSince: new Map(this.occupiedSince),
      ended: new Map(this.ended),
      waitingDays: this.waitingDays.slice(),
      occupiedDays: this.occupiedDays.slice(),
      waiting: this.waiting.slice(),
      occupied: this.occupied.slice(),
      inside: this.inside,
    };
  }

  load(saved: SavedPaths): void {
    putBack(this.waitingSince, saved.waitingSince);
    putBack(this.occupiedSince, saved.occupiedSince);
    putBack(this.ended, saved.ended);
    this.waitingDays.set(saved.waitingDays);
    this.occupiedDays.set(saved.occupiedDays);
    this.waiting.set(saved.waiting);
    this.occupied.set(saved.occupied);
    this.inside = saved.inside;
  }

  move(kind: Move, person: Person, one: StationClass | null, time: number): void {
    if (kind === 'arrive') this.inside++;
    else if (kind === 'leave') this.inside--;
    if (one === null) return;
    const key = person * this.classCount + one.index;
    if (kind === 'join') this.beginWait(key, one, time);
    else if (kind === 'unqueue') this.endWait(key, one, time);
    else if (kind === 'start' || kind === 'resume') this.beginPlace(key, one, time);
    else if (kind === 'interrupt') this.interrupt(key, one, time);
    else if (kind === 'complete') this.complete(key, one, time);
    else if (kind === 'hold') this.hold(key, one, time);
    else if (kind === 'release') this.endPlace(key, one, time);
  }

  /**
   * Ends the winter. Returns the largest difference between the two sides, as a share of the person-days (of 1,000 at
   * least).
   */
  samplePathGap({ counts }: SimulatedWinter): number {
    const { days } = this.model.timeline;
    for (const [key, since] of this.waitingSince)
      this.waitingDays[this.stationOf(key)] += this.clip(since, days);
    for (const [key, since] of this.occupiedSince)
      this.occupiedDays[this.stationOf(key)] += this.clip(since, days);
    return Math.max(
      0,
      ...this.waitingDays.map((sum, at) => gap(sum, counts.waitingDays[at])),
      ...this.occupiedDays.map((sum, at) => gap(sum, counts.occupiedDays[at])),
    );
  }

  /** How many people came and have not left but are not inside, or the reverse. Also at stations. */
  peopleGap(winter: SimulatedWinter): number {
    return winter.stations.reduce(
      (sum, { index, waiting, occupied }) =>
        sum + Math.abs(waiting - this.waiting[index]) + Math.abs(occupied - this.occupied[index]),
      Math.abs(winter.countInside() - this.inside),
    );
  }

  /** People at a station who have waited since before a time. */
  waitingSinceBefore(station: number, time: number): number {
    let count = 0;
    for (const [key, since] of this.waitingSince)
      if (since < time && this.stationOf(key) === station) count++;
    return count;
  }

  private beginWait(key: number, one: StationClass, time: number): void {
    this.waitingSince.set(key, time);
    this.waiting[one.station]++;
  }

  private endWait(key: number, one: StationClass, time: number): void {
    const since = this.waitingSince.get(key);
    if (since === undefined) return;
    this.waitingSince.delete(key);
    this.waiting[one.station]--;
    this.waitingDays[one.station] += this.clip(since, time);
  }

  /** Who starts at once has joined and never stood in the queue. */
  private beginPlace(key: number, one: StationClass, time: number): void {
    this.endWait(key, one, time);
    this.occupiedSince.set(key, time);
    this.occupied[one.station]++;
  }

  private interrupt(key: number, one: StationClass, time: number): void {
    this.endPlace(key, one, time);
    this.beginWait(key, one, time);
  }

  private complete(key: number, one: StationClass, time: number): void {
    const since = this.occupiedSince.get(key);
    if (since === undefined) return;
    this.endPlace(key, one, time);
    this.ended.set(key, { since, time });
  }

  /** The place is kept after all: its stay goes on as if it had not ended. */
  private hold(key: number, one: StationClass, time: number): void {
    const ended = this.ended.get(key);
    if (ended === undefined || ended.time !== time || this.occupiedSince.has(key)) return;
    this.occupiedDays[one.station] -= this.clip(ended.since, time);
    this.occupiedSince.set(key, ended.since);
    this.occupied[one.station]++;
  }

  private endPlace(key: number, one: StationClass, time: number): void {
    const since = this.occupiedSince.get(key);
    if (since === undefined) return;
    this.occupiedSince.delete(key);
    this.occupied[one.station]--;
    this.occupiedDays[one.station] += this.clip(since, time);
  }

  private stationOf(key: number): number {
    return this.model.classes[key % this.classCount].station;
  }

  private clip(from: number, to: number): number {
    const { windowStart, windowEnd } = this.model.timeline;
    return Math.max(0, Math.min(to, windowEnd) - Math.max(from, windowStart));
  }
}

function gap(sum: number, integral: number): number {
  return Math.abs(sum - integral) / Math.max(smallest, integral);
}

/** Makes a map the same as a saved one. */
function putBack<Key, Value>(map: Map<Key, Value>, saved: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of saved) map.set(key, value);
}
