import { EventList, eventKind, eventKindOf, eventTime, forgetEvent } from '../sim/eventList.ts';
import {
  checkHolder,
  checkRoom,
  holdRecords,
  noRecord,
  positionOf,
  recordAt,
  type RecordNumber,
} from '../sim/records.ts';
import { replicationKey } from '../sim/random/seedKey.ts';
import type { EventSpan } from './compile/events.ts';
import { ClassState } from './classState.ts';
import type { Model } from './compile/model.ts';
import type { Station } from './compile/stations.ts';
import { Delays } from './delays.ts';
import { Demand } from './demand.ts';
import { startDay } from './day.ts';
import { LeverState } from './leverState.ts';
import { fallBack } from './fallbacks.ts';
import { arrive, complete } from './movement.ts';
import type { Observer } from './observer.ts';
import { overload } from './overload.ts';
import { firstFreeRecord, personOf, type Person, type QueueEntry } from './people.ts';
import { Population } from './population.ts';
import { Roster } from './roster.ts';
import { placeInitialStocks } from './initialState.ts';
import { StationState } from './stationState.ts';
import { WindowCounts } from './windowCounts.ts';
import { Trackers } from './trackers.ts';
import { lotsPerClock } from './stages/stayClock.ts';
import { onStationEvent, startWhatCan } from './stages/stageKinds.ts';

/** The most events in one winter. More ends the run with a problem. */
export const eventLimit = 20_000_000;

/**
 * One winter being simulated: the state of everything and the event loop. It is made once for a model and begun anew
 * for each replication. It offers levers to move and counts to read, and does not use levels.
 */
export class Replication {
  readonly model: Model;
  readonly population: Population;
  readonly stations: readonly StationState[];
  readonly classes: readonly ClassState[];
  readonly events: EventList;
  /** Parking lots of each clock of stays in the list of events. */
  readonly lotsPerClock: number;
  readonly levers: LeverState;
  readonly delays: Delays;
  readonly trackers: Trackers;
  readonly counts: WindowCounts;
  readonly demand: Demand;
  readonly rosters: readonly Roster[];
  readonly driverLevels: readonly Float64Array[];
  readonly eventSpans: readonly EventSpan[];
  /** Receives every move when a winter is run with a log. */
  observer: Observer | null = null;

  keyA = 0;
  keyB = 0;
  now = 0;
  day = -1;
  /** Arrivals from streams and ends of service or stay since the start, frozen at the window's end. */
  eventCount = 0;
  /** True from the first counted moment to the last. */
  counting = false;
  private handled = 0;
  /** Stations that wait for their turn to start people, as a ring. */
  private readonly marked: StationState[];
  private markedFirst = 0;
  private markedCount = 0;
  /** The calendar's own record, behind those of the stations. */
  private readonly calendar: RecordNumber;

  constructor(model: Model) {
    this.model = model;
    this.population = new Population();
    this.stations = model.stations.map((station) => new StationState(station, listsOccupants(station)));
    this.classes = classStates(model, this.stations);
    this.lotsPerClock = lotsPerClock(model.timeline.days);
    const clocks = this.classes.filter((one) => one.clock >= 0).length;
    this.events = new EventList(model.timeline.days, bucketsPerDay(model), clocks * this.lotsPerClock);
    this.levers = new LeverState(model.cells);
    this.delays = new Delays(model);
    this.trackers = new Trackers(model);
    this.counts = new WindowCounts(model);
    this.demand = new Demand(model);
    this.rosters = model.pools.map((pool) => new Roster(pool, model.timeline));
    this.driverLevels = model.drivers.map(() => new Float64Array(model.timeline.days));
    this.eventSpans = model.events.map(() => ({ start: -1, end: -1 }));
    this.marked = [...this.stations];
    this.calendar = firstFreeRecord + recordAt(this.stations.length);
    checkRoom(this.calendar);
  }

  /** Begins the replication of this number under a seed's two words. Nothing of an earlier replication remains. */
  begin(seedA: number, seedB: number, replication: number): void {
    const { model } = this;
    holdRecords(this);
    [this.keyA, this.keyB] = replicationKey(seedA, seedB, replication);
    this.now = 0;
    this.day = -1;
    this.eventCount = 0;
    this.handled = 0;
    this.counting = false;
    this.markedFirst = 0;
    this.markedCount = 0;
    this.events.clear();
    forgetEvent(this.calendar);
    this.population.clear();
    for (const station of this.stations) station.clear();
    this.levers.clear();
    this.delays.clear();
    this.trackers.clear();
    this.demand.begin(this.keyA, this.keyB);
    for (const roster of this.rosters) roster.begin(this.keyA, this.keyB);
    model.drivers.forEach((driver, i) => driver.write(this.keyA, this.keyB, this.driverLevels[i]));
    model.events.forEach((event, i) => event.draw(this.keyA, this.keyB, this.eventSpans[i]));
    this.openDay(0);
    placeInitialStocks(this);
  }

  /** Ends the counted window: integrals are brought up to now, and the counts of the result are stored. */
  closeWindow(): void {
    this.counting = false;
    this.counts.take(this);
  }

  /** Marks a station at which a person may now be able to start. Where nobody waits, nobody can. */
  mark(station: StationState): void {
    if (station.waiting === 0 || station.isMarked) return;
    station.isMarked = true;
    let at = this.markedFirst + this.markedCount++;
    if (at >= this.marked.length) at -= this.marked.length;
    this.marked[at] = station;
  }

  /**
   * Runs all events before (`until`, `beforeKind`) in their order: earlier instants, and at that instant the kinds
   * before `beforeKind`. Throws a problem when the winter grows beyond its limits.
   */
  advance(until: number, beforeKind: number): void {
    const { events } = this;
    checkHolder(this);
    // Arithmetic keeps the moment unboxed: the loop below compares with it at every event.
    const end = until + 0;
    for (;;) {
      const record = events.peek();
      if (this.markedCount > 0) {
        if (record === noRecord || eventTime[record] > this.now || eventKindOf(record) > eventKind.start) {
          this.startAll();
          continue;
        }
      } else if (record === noRecord) {
        if (this.day + 1 > until || this.day + 1 >= this.model.timeline.days) break;
        this.openDay(this.day + 1);
        continue;
      }
      const time = eventTime[record];
      const kind = eventKindOf(record);
      if (time > end || (time === end && kind >= beforeKind)) break;
      events.pop(record);
      this.now = time;
      if (++this.handled > eventLimit) throw overload(this, 'events', eventLimit);
      this.handle(record, kind);
    }
    this.now = until;
  }

  /** Whether nothing else happens at this instant that could come before a start at the station. */
  isAlone(station: StationState): boolean {
    if (station.isMarked) return false;
    const next = this.events.peek();
    return next === noRecord || eventTime[next] > this.now;
  }

  /** Starts whatever can start at this instant; one start may free what another waits for. */
  private startAll(): void {
    while (this.markedCount > 0) {
      const station = this.marked[this.markedFirst];
      this.markedFirst = this.markedFirst + 1 === this.marked.length ? 0 : this.markedFirst + 1;
      this.markedCount--;
      station.isMarked = false;
      startWhatCan(this, station);
    }
  }

  /** Ends, arrivals and clocks are people's; capacity changes are the calendar's or stations'. */
  private handle(record: RecordNumber, kind: number): void {
    if (kind === eventKind.release) complete(this, record as Person);
    else if (kind === eventKind.arrival) arrive(this, record as Person);
    else if (kind === eventKind.leave) fallBack(this, personOf(record as QueueEntry));
    else if (record === this.calendar) startDay(this);
    else onStationEvent(this, this.stations[positionOf(record - firstFreeRecord)]);
  }

  private openDay(day: number): void {
    this.day = day;
    this.events.openDay(day);
    eventTime[this.calendar] = day;
    this.events.schedule(this.calendar, eventKind.capacity);
  }
}

/** Teams put the latest-started cases back, and places may release people early: both need to know who is there. */
function listsOccupants({ program }: Station): boolean {
  return program.kind === 'team' || (program.kind === 'places' && program.releaseCell >= 0);
}

/** The classes of every station, which are told of them; stays whose pace may change get a clock. */
function classStates(model: Model, stations: readonly StationState[]): ClassState[] {
  const { areaCount } = model.network;
  let clocks = 0;
  const all = model.classes.map((compiled) => {
    const station = stations[compiled.station];
    const areas = station.compiled.area === areaCount ? areaCount : 0;
    return new ClassState(compiled, station, areas, compiled.stayCell >= 0 ? clocks++ : -1);
  });
  for (const station of stations) station.classes = all.filter((one) => one.station === station);
  return all;
}

/** Enough buckets that few events share one: a power of two, so that times divide without rounding. */
function bucketsPerDay(model: Model): number {
  // Bulk work is counted by the day and makes no events.
  const people = model.flows.reduce(
    (sum, flow) => sum + (flow.bulk === null ? (flow.dailyMean[0] ?? 0) : 0),
    0,
  );
  let buckets = 64;
  while (buckets < people * 4 && buckets < 4096) buckets *= 2;
  return buckets;
}
