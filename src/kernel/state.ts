import { Bytes, Doubles, Ints, List } from './memory.ts';
import { ClassTable, FlowTable, PoolTable, StationTable } from './tables.ts';
import { Market, Panel, Places, Team } from './programs.ts';

/*
 * The state of the one winter in this memory. Every field is part of a snapshot: the model lays these records next to
 * each other, apart from the tables.
 */

/** Something that has events and stands in queues: a person, their second place in a queue, a station, the calendar. */
@unmanaged
export class Entry {
  /** Time of the event, and its neighbours in the list where it stands; `list` is 0 for none. */
  time: f64;
  /** Since when the entry counts as waiting. */
  joinTime: f64;
  next: Entry;
  previous: Entry;
  nextInQueue: Entry;
  previousInQueue: Entry;
  list: i32;
  queuedFor: StationClass;
  /** Bits of the fallbacks already applied. */
  fallbacksDone: i32;
  kind: u8;
  isSecond: u8;
  state: u8;
  area: u8;
}

/** A person or work item. */
@unmanaged
export class Person extends Entry {
  keyA: i32;
  keyB: i32;
  /** -1 for none. */
  stream: i32;
  /** How often the person came back to a class where they had been; with the class it keys the draws of a visit. */
  visit: i32;
  /** Bits of the classes seen in this visit. */
  seen: u64;
  /** The class that serves the person, or that the person is on the way to. */
  servedAt: StationClass;
  /** The class whose place is kept on hold. */
  heldAt: StationClass;
  readyTime: f64;
  startTime: f64;
  /** Productive hours left at `progressTime`; of a stay the time, or the reading of its clock, at the end. */
  progressLeft: f64;
  progressTime: f64;
  heldSince: f64;
  inHospital: u8;
  isInterrupted: u8;
  holdUntil: u8;
  swaps: u8;
  usesSecond: u8;
  /** For a winter that is to be continued: when the person came, the work drawn and its factor, when a transit began. */
  arrivalTime: f64;
  drawnWork: f64;
  workFactor: f64;
  transitSince: f64;
}

/** First come, first served. */
@unmanaged
export class Queue {
  head: Entry;
  tail: Entry;
  length: i32;
}

/** One class at one station: its queue, who is counted there, the clock of its stays. */
@unmanaged
export class StationClass extends Queue {
  isSuspended: i32;
  clockReading: f64;
  clockRate: f64;
  table: ClassTable;
  station: Station;
  /** People by slot: by area at the system's stations, those in hospital apart. */
  waiting: Ints;
  inService: Ints;
  onHold: Ints;
}

/** The event of a station. */
@unmanaged
export class StationEvent extends Entry {
  station: Station;
}

/** A stage in one area. As a queue it is that of its occupants, where they are listed. */
@unmanaged
export class Station extends Queue {
  table: StationTable;
  /** Its kind: one of the four exists. */
  team: Team;
  places: Places;
  panel: Panel;
  market: Market;
  /** Its classes in the order in which it serves them. */
  order: List<StationClass>;
  waitCounts: Ints;
  /** Every bin of the histogram from this one on is empty. */
  waitEnd: i32;
  event: StationEvent;
  isMarked: i32;
  waiting: i32;
  occupied: i32;
  arrivals: i32;
  starts: i32;
  completions: i32;
  touched: f64;
  waitingDays: f64;
  occupiedDays: f64;
  waitSum: f64;
  capacity: f64;
  capacityDays: f64;
  capacitySince: f64;
  shiftCloses: f64;
  pace: f64;
  heads: f64;
  bulkHours: f64;
  placeLimit: f64;
  dayTokens: f64;
  dayTokensIssued: f64;
  weekTokens: f64;
  weekTokensIssued: f64;
  startsThisWeek: i32;
  isClosed: i32;
  sittingTime: f64;
  decisionsLeft: f64;
  weekMultiplier: f64;
  /** Today's offers still to come, the next first; offers open, the oldest first. */
  nextOffer: Offer;
  openOffer: Offer;
  lastOpenOffer: Offer;
}

/** An offer of a market: when it opens, or once open when it lapses. */
@unmanaged
export class Offer {
  time: f64;
  next: Offer;
}

/** A stream in one area. */
@unmanaged
export class Flow {
  table: FlowTable;
  keyA: i32;
  keyB: i32;
  streamA: i32;
  streamB: i32;
  countyState: f64;
  areaState: f64;
  /** Mean of the present day before the policy changes it, and what the policy adds whose draw has been made. */
  mean: f64;
  extraMean: f64;
  bulkArrivals: f64;
  bulkBacklogHours: f64;
  /** People who came, by simulated day. */
  arrived: Ints;
}

/** The posts of a workforce group in one area. */
@unmanaged
export class Pool {
  table: PoolTable;
  keyA: i32;
  keyB: i32;
  noise: f64;
  due: f64;
  present: f64;
  rostered: f64;
  lostHeads: f64;
  /** By post. */
  postA: Ints;
  postB: Ints;
  isVacant: Bytes;
  isOnLeave: Bytes;
  sickUntil: Doubles;
}

export const NOBODY: Entry = changetype<Entry>(0);
export const NO_CLASS: StationClass = changetype<StationClass>(0);

/** Kinds of event in the order in which they act at one instant (docs/mechanics.md). */
export namespace EventKind {
  export const release: u8 = 0;
  export const capacity: u8 = 1;
  export const arrival: u8 = 2;
  export const start: u8 = 3;
  export const leave: u8 = 4;
}

/** Where a person is. */
export namespace PersonState {
  export const free: u8 = 0;
  export const coming: u8 = 1;
  export const transit: u8 = 2;
  export const waiting: u8 = 3;
  export const inService: u8 = 4;
}

/** How long a place is kept after its holder is ready to leave it. */
export namespace Hold {
  export const no: u8 = 0;
  export const untilStart: u8 = 1;
  export const untilEnd: u8 = 2;
}
