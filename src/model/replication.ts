import { EntryQueues } from '../sim/entryQueue.ts';
import { EventList, eventKind } from '../sim/eventList.ts';
import { replicationKey } from '../sim/random/seedKey.ts';
import type { EventSpan } from './compile/events.ts';
import type { Model } from './compile/model.ts';
import { Delays } from './delays.ts';
import { Demand } from './demand.ts';
import { startDay } from './day.ts';
import { LeverState } from './leverState.ts';
import { fallBack } from './fallbacks.ts';
import { arrive, complete } from './movement.ts';
import { Meters } from './meters.ts';
import type { Observer } from './observer.ts';
import { overload } from './overload.ts';
import { People, peopleLimit, personStride } from './people.ts';
import { Roster } from './roster.ts';
import { placeInitialStocks } from './initialState.ts';
import { StationState } from './stationState.ts';
import { WindowCounts } from './windowCounts.ts';
import { Trackers } from './trackers.ts';
import { onStationEvent, startWhatCan } from './stages/stageKinds.ts';

/** The most events in one winter; more ends the run with a problem. */
export const eventLimit = 20_000_000;

const dayNode = 0;

/**
 * One winter being simulated: the state of everything and the event loop. It is made once for a model and begun
 * anew for each replication. It offers levers to move and counts to read, and knows nothing of levels.
 */
export class Replication {
  readonly model: Model;
  readonly people: People;
  readonly queues: EntryQueues;
  readonly events: EventList;
  readonly meters: Meters;
  readonly levers: LeverState;
  readonly delays: Delays;
  readonly trackers: Trackers;
  readonly counts: WindowCounts;
  readonly demand: Demand;
  readonly rosters: readonly Roster[];
  readonly state: StationState;
  readonly driverLevels: readonly Float64Array[];
  readonly eventSpans: readonly EventSpan[];
  /** Told of every move when a winter is run with a log. */
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
  private readonly dirty: Int32Array;
  private readonly isDirty: Uint8Array;
  private dirtyFirst = 0;
  private dirtyCount = 0;
  private readonly firstPersonNode: number;

  constructor(model: Model) {
    this.model = model;
    const stations = model.stations.length;
    this.people = new People(peopleLimit);
    this.queues = new EntryQueues(this.people.nextInQueue, this.people.previousInQueue, model.classes.length);
    this.state = new StationState(model);
    // An even number, so that the two nodes of a person share a cache line.
    this.firstPersonNode = (stations + 2) & -2;
    const nodes = this.firstPersonNode + 2 * peopleLimit;
    this.events = new EventList(nodes, model.timeline.days, bucketsPerDay(model), this.state.parkingLots);
    this.meters = new Meters(stations);
    this.levers = new LeverState(model.cells);
    this.delays = new Delays(model);
    this.trackers = new Trackers(model);
    this.counts = new WindowCounts(model);
    this.demand = new Demand(model);
    this.rosters = model.pools.map((pool) => new Roster(pool, model.timeline));
    this.driverLevels = model.drivers.map(() => new Float64Array(model.timeline.days));
    this.eventSpans = model.events.map(() => ({ start: -1, end: -1 }));
    this.dirty = new Int32Array(stations);
    this.isDirty = new Uint8Array(stations);
  }

  /** Begins the replication of this number under a seed's two words; nothing of an earlier one remains. */
  begin(seedA: number, seedB: number, replication: number): void {
    const { model } = this;
    [this.keyA, this.keyB] = replicationKey(seedA, seedB, replication);
    this.now = 0;
    this.day = -1;
    this.eventCount = 0;
    this.handled = 0;
    this.counting = false;
    this.dirtyFirst = 0;
    this.dirtyCount = 0;
    this.isDirty.fill(0);
    this.events.clear(this.firstPersonNode + (this.people.usedTo >> 4));
    this.people.clear();
    this.queues.clear();
    this.meters.clear();
    this.levers.clear();
    this.delays.clear();
    this.trackers.clear();
    this.demand.begin(this.keyA, this.keyB);
    this.state.clear();
    for (const roster of this.rosters) roster.begin(this.keyA, this.keyB);
    model.drivers.forEach((driver, i) => driver.write(this.keyA, this.keyB, this.driverLevels[i]));
    model.events.forEach((event, i) => event.draw(this.keyA, this.keyB, this.eventSpans[i]));
    this.openDay(0);
    placeInitialStocks(this);
  }

  /** Event node of a person's own event; its clock is the one after. */
  nodeOf(person: number): number {
    return this.firstPersonNode + (person >> 4);
  }

  personOf(node: number): number {
    return ((node - this.firstPersonNode) << 4) & -personStride;
  }

  nodeOfStation(station: number): number {
    return 1 + station;
  }

  /** The counted window ends: integrals are brought up to now, and what the result counts is put aside. */
  closeWindow(): void {
    this.counting = false;
    this.counts.take(this);
  }

  /** Marks a station at which somebody may now be able to start; where nobody waits nobody can. */
  mark(station: number): void {
    if (this.meters.waiting[station] === 0 || this.isDirty[station]) return;
    this.isDirty[station] = 1;
    const capacity = this.dirty.length;
    this.dirty[(this.dirtyFirst + this.dirtyCount++) % capacity] = station;
  }

  /**
   * Runs all that happens before (`until`, `beforeKind`) in the order of events: earlier instants, and at that
   * instant the kinds before `beforeKind`. Throws a problem when the winter outgrows its limits.
   */
  advance(until: number, beforeKind: number): void {
    const { events } = this;
    for (;;) {
      const node = events.peek();
      if (this.dirtyCount > 0) {
        if (node < 0 || events.timeOf(node) > this.now || events.kindOf(node) > eventKind.start) {
          this.startAll();
          continue;
        }
      } else if (node < 0) {
        if (this.day + 1 > until || this.day + 1 >= this.model.timeline.days) break;
        this.openDay(this.day + 1);
        continue;
      }
      const time = events.timeOf(node);
      if (time > until || (time === until && events.kindOf(node) >= beforeKind)) break;
      events.pop(node);
      this.now = time;
      if (++this.handled > eventLimit) throw overload(this, 'events', eventLimit);
      this.handle(node, events.kindOf(node));
    }
    this.now = until;
  }

  /** Whether a station waits for its turn to start people at this instant. */
  isMarked(station: number): boolean {
    return this.isDirty[station] === 1;
  }

  /** Whether nothing else happens at this instant that could come before a start at the station. */
  isAlone(station: number): boolean {
    if (this.isDirty[station]) return false;
    const next = this.events.peek();
    return next < 0 || this.events.timeOf(next) > this.now;
  }

  /** Starts whatever can start at this instant; one start may free what another waits for. */
  private startAll(): void {
    while (this.dirtyCount > 0) {
      const station = this.dirty[this.dirtyFirst];
      this.dirtyFirst = (this.dirtyFirst + 1) % this.dirty.length;
      this.dirtyCount--;
      this.isDirty[station] = 0;
      startWhatCan(this, station);
    }
  }

  private handle(node: number, kind: number): void {
    if (node >= this.firstPersonNode) {
      const person = this.personOf(node);
      if (kind === eventKind.release) complete(this, person);
      else if (kind === eventKind.arrival) arrive(this, person);
      else fallBack(this, person);
    } else if (node === dayNode) startDay(this);
    else onStationEvent(this, node - 1);
  }

  private openDay(day: number): void {
    this.day = day;
    this.events.openDay(day);
    this.events.schedule(dayNode, day, eventKind.capacity);
  }
}

/** Enough buckets that few events share one: a power of two, so that times divide without rounding. */
function bucketsPerDay(model: Model): number {
  const people = model.flows.reduce((sum, flow) => sum + (flow.dailyMean[0] ?? 0), 0);
  let buckets = 64;
  while (buckets < people * 4 && buckets < 4096) buckets *= 2;
  return buckets;
}
