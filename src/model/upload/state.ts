import { waitBins } from '../waitBins.ts';
import type { Model } from '../compile/model.ts';
import { postCount } from '../compile/pools.ts';
import type { LaidMemory } from '../kernel/memory.ts';
import { newRecord, sizeOf, writeFields, type RecordName } from '../kernel/records.ts';

/** Where the state of a winter lies: addresses of records by their numbers in the model, and of lists. */
export interface StateAddresses {
  readonly stations: readonly number[];
  readonly classes: readonly number[];
  readonly flows: readonly number[];
  readonly pools: readonly number[];
  /** By pool: the posts that there is room for. */
  readonly posts: readonly number[];
  readonly calendar: number;
  readonly heads: number;
  readonly tails: number;
  readonly marked: number;
  readonly weight: number;
  readonly size: number;
  readonly sets: number;
  readonly product: number;
  readonly sum: number;
  readonly isStale: number;
  readonly driverLevels: readonly number[];
  readonly eventStart: number;
  readonly eventEnd: number;
  readonly trackedTotal: number;
  readonly trackedMatched: number;
  readonly delays: number;
  readonly counts: number;
  /** The first address behind the state. */
  readonly end: number;
}

/** Lays out the state of a winter, apart from the tables, so that one copy of memory is a snapshot. */
export function layOutState(model: Model, memory: LaidMemory, lists: number): StateAddresses {
  const { cells, timeline, network } = model;
  const some = Math.max(1, cells.list.length);
  const contributions = Math.max(1, cells.contributions.length);
  const outcomes = Math.max(1, model.scenario.outcomes.length);
  const events = Math.max(1, model.events.length);
  const addresses = {
    stations: records(memory, 'Station', model.stations.length),
    classes: records(memory, 'StationClass', model.classes.length),
    flows: records(memory, 'Flow', model.flows.length),
    pools: records(memory, 'Pool', model.pools.length),
    posts: model.pools.map(postCount),
    calendar: memory.allocate(sizeOf('Entry')),
    heads: memory.allocate(4 * lists),
    tails: memory.allocate(4 * lists),
    marked: memory.allocate(4 * model.stations.length),
    weight: memory.allocate(8 * contributions),
    size: memory.allocate(8 * contributions),
    sets: memory.allocate(4 * some),
    product: memory.allocate(8 * some),
    sum: memory.allocate(8 * some),
    isStale: memory.allocate(some),
    driverLevels: model.drivers.map(() => memory.allocate(8 * timeline.days)),
    eventStart: memory.allocate(8 * events),
    eventEnd: memory.allocate(8 * events),
    trackedTotal: memory.allocate(4 * outcomes),
    trackedMatched: memory.allocate(4 * outcomes),
    delays: layOutDelays(memory, network.areaCount + 1),
    counts: layOutCounts(memory, model),
  };
  layOutOwn(model, memory, addresses);
  return { ...addresses, end: memory.allocate(0, 64) };
}

function records(memory: LaidMemory, name: RecordName, count: number): number[] {
  return Array.from({ length: count }, () => memory.allocate(sizeOf(name)));
}

function layOutDelays(memory: LaidMemory, areas: number): number {
  const ints = () => memory.allocate(4 * areas);
  return newRecord(memory, 'Delays', {
    bedDays: memory.allocate(8 * areas),
    delaySum: memory.allocate(8 * areas),
    cohort: ints(),
    within1: ints(),
    within2: ints(),
    within7: ints(),
    diverted: ints(),
  });
}

function layOutCounts(memory: LaidMemory, model: Model): number {
  const ints = (length: number) => memory.allocate(4 * length);
  const doubles = (length: number) => memory.allocate(8 * length);
  const stations = model.stations.length;
  return newRecord(memory, 'WindowCounts', {
    events: 0,
    arrivals: ints(stations),
    starts: ints(stations),
    completions: ints(stations),
    waitingDays: doubles(stations),
    occupiedDays: doubles(stations),
    capacityDays: doubles(stations),
    waitSum: doubles(stations),
    waitCounts: ints(stations * waitBins),
    waitEnds: ints(stations),
    notStarted: ints(stations),
    waitSoFarSum: doubles(stations),
    waitingAtStart: ints(model.classes.length),
    waitingAtEnd: ints(model.classes.length),
  });
}

/** The lists that every station, class, flow and pool has for itself. */
function layOutOwn(
  model: Model,
  memory: LaidMemory,
  at: Pick<StateAddresses, 'stations' | 'classes' | 'flows' | 'pools' | 'posts'>,
): void {
  at.stations.forEach((station, index) => {
    const event = memory.allocate(sizeOf('StationEvent'));
    writeFields(memory, 'StationEvent', event, { station });
    writeFields(memory, 'Station', station, {
      event,
      order: memory.allocate(4 * model.stations[index].classCount),
      waitCounts: memory.allocate(4 * waitBins),
    });
  });
  at.classes.forEach((one, index) => {
    const slots = slotsOf(model, index);
    const [waiting, inService, onHold] = [0, 1, 2].map(() => memory.allocate(4 * slots));
    writeFields(memory, 'StationClass', one, { waiting, inService, onHold });
  });
  at.flows.forEach((flow) => {
    writeFields(memory, 'Flow', flow, { arrived: memory.allocate(4 * model.timeline.days) });
  });
  at.pools.forEach((pool, index) => layOutPosts(memory, pool, at.posts[index]));
}

function layOutPosts(memory: LaidMemory, pool: number, posts: number): void {
  writeFields(memory, 'Pool', pool, {
    postA: memory.allocate(4 * posts),
    postB: memory.allocate(4 * posts),
    isVacant: memory.allocate(posts),
    isOnLeave: memory.allocate(posts),
    sickUntil: memory.allocate(8 * posts),
  });
}

/** People of a class are counted by area at the system's stations, and those in hospital apart. */
export function slotsOf(model: Model, stationClass: number): number {
  return isByArea(model, stationClass) ? 2 * (model.network.areaCount + 1) : 2;
}

/** Whether a class counts people by area: at a station of the system, where there are areas. */
export function isByArea(model: Model, stationClass: number): boolean {
  const { areaCount } = model.network;
  return areaCount > 0 && model.stations[model.classes[stationClass].station].area === areaCount;
}
