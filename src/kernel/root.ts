import { Bytes, Doubles, Ints, List } from './memory.ts';
import { Entry, Flow, Offer, Person, Pool, Station, StationClass } from './state.ts';
import { Cell, Contribution, Sampler, Stock, Trackers } from './tables.ts';

/*
 * The winter as a whole, and where everything lies.
 */

/** The counts of the window, stored when it ends: by station, and the backlogs by station class. */
@unmanaged
export class WindowCounts {
  events: i32;
  arrivals: Ints;
  starts: Ints;
  completions: Ints;
  waitingDays: Doubles;
  occupiedDays: Doubles;
  capacityDays: Doubles;
  waitSum: Doubles;
  waitCounts: Ints;
  /** By station: every bin from this one on is empty. */
  waitEnds: Ints;
  notStarted: Ints;
  waitSoFarSum: Doubles;
  waitingAtStart: Ints;
  waitingAtEnd: Ints;
}

/** Delay of people from hospital, by area (the system last). */
@unmanaged
export class Delays {
  bedDays: Doubles;
  delaySum: Doubles;
  cohort: Ints;
  within1: Ints;
  within2: Ints;
  within7: Ints;
  diverted: Ints;
}

/** The winter itself. */
@unmanaged
export class Winter {
  now: f64;
  keyA: i32;
  keyB: i32;
  day: i32;
  eventCount: i32;
  handled: i32;
  isCounting: i32;
  markedFirst: i32;
  markedCount: i32;
  /** The flow that had more people on a day than a count is drawn for, once it has ended the winter. */
  failedFlow: i32;
  /** The first bucket of the day that may hold an event. */
  bucket: i32;
  /** People records used so far, and how many of them are free. */
  usedPeople: i32;
  freePeople: i32;
  usedOffers: i32;
  freeOffer: Offer;
}

/** Where everything lies: the root that the model writes. */
@unmanaged
export class Model {
  windowStart: i32;
  windowEnd: i32;
  days: i32;
  /** Calendar day number of day 0. */
  origin: i32;
  areaCount: i32;
  streamRouteCode: i32;
  bucketsPerDay: i32;
  /** The lists of the event list: buckets of the day, later days, parking lots of clocks. */
  listCount: i32;
  firstLot: i32;
  lotsPerClock: i32;
  stationCount: i32;
  classCount: i32;
  flowCount: i32;
  poolCount: i32;
  cellCount: i32;
  contributionCount: i32;
  worldCount: i32;
  stockCount: i32;
  weekday: Bytes;
  isHoliday: Bytes;
  normal: Sampler;
  stations: List<Station>;
  classes: List<StationClass>;
  flows: List<Flow>;
  /** By stream and area. */
  flowOf: List<Flow>;
  pools: List<Pool>;
  cells: List<Cell>;
  contributions: List<Contribution>;
  /** The contributions of standing effects, drivers and events. */
  world: List<Contribution>;
  stocks: List<Stock>;
  trackers: Trackers;
  /** State from here on. */
  calendar: Entry;
  marked: List<Station>;
  heads: List<Entry>;
  tails: List<Entry>;
  weight: Doubles;
  size: Doubles;
  sets: Ints;
  product: Doubles;
  sum: Doubles;
  isStale: Bytes;
  driverLevels: List<Doubles>;
  eventStart: Doubles;
  eventEnd: Doubles;
  trackedTotal: Ints;
  trackedMatched: Ints;
  delays: Delays;
  counts: WindowCounts;
  /** The people, one after another, and the free among them. */
  people: usize;
  free: List<Person>;
  offers: usize;
  /** Room to put people in order: keys and people, twice. */
  sortKeys: Doubles;
  sortPeople: Ints;
  spareKeys: Doubles;
  sparePeople: Ints;
  /** Who of the opening stocks waits, before they are made. */
  stockA: Ints;
  stockB: Ints;
  stockAges: Doubles;
  stockNumbers: Ints;
}

/** The root and the winter lie at fixed addresses, below what the compiler needs. */
export const model: Model = changetype<Model>(1024);
export const winter: Winter = changetype<Winter>(4096);

/** Whether a time is in the counted window. */
export function isInWindow(time: f64): bool {
  return time >= <f64>model.windowStart && time < <f64>model.windowEnd;
}
