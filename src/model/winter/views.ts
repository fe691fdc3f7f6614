import { waitBins } from '../waitBins.ts';
import type { Model } from '../compile/model.ts';
import type { Station, StationClass } from '../compile/stations.ts';
import { elementsOf, type FieldName } from '../kernel/records.ts';
import type { LaidModel } from '../upload/upload.ts';
import { slotsOf } from '../upload/state.ts';

/*
 * What the readers of a winter see of the kernel's memory: a view reads a record where the layout says that it lies.
 */

type Words = Int32Array;
type Fractions = Float64Array;

const ofStation = elementsOf('Station');
const ofClass = elementsOf('StationClass');
const ofPool = elementsOf('Pool');
const ofFlow = elementsOf('Flow');
const ofCounts = elementsOf('WindowCounts');
const ofDelays = elementsOf('Delays');

/** A station of the winter under way: its counts, and what its kind of stage remembers. */
export class StationView {
  compiled: Station;
  readonly index: number;
  classes: readonly ClassView[] = [];
  private readonly address: number;
  private readonly words: Words;
  private readonly fractions: Fractions;

  constructor(compiled: Station, address: number, { memory }: LaidModel) {
    this.compiled = compiled;
    this.index = compiled.index;
    this.address = address;
    this.words = memory.i32;
    this.fractions = memory.f64;
  }

  /** People waiting, and in service or place. */
  get waiting(): number {
    return this.words[this.address / 4 + ofStation.waiting];
  }

  get occupied(): number {
    return this.words[this.address / 4 + ofStation.occupied];
  }

  /** Servers or places; 0 without a limit. */
  get capacity(): number {
    return this.fractions[this.address / 8 + ofStation.capacity];
  }

  get placeLimit(): number {
    return this.fractions[this.address / 8 + ofStation.placeLimit];
  }

  /** Starts left of today's cap. */
  get dayTokens(): number {
    return this.fractions[this.address / 8 + ofStation.dayTokens];
  }

  get startsThisWeek(): number {
    return this.words[this.address / 4 + ofStation.startsThisWeek];
  }

  get isClosed(): boolean {
    return this.words[this.address / 4 + ofStation.isClosed] === 1;
  }

  /** Decisions left at the sitting of this time. */
  get decisionsLeft(): number {
    return this.fractions[this.address / 8 + ofStation.decisionsLeft];
  }

  get sittingTime(): number {
    return this.fractions[this.address / 8 + ofStation.sittingTime];
  }
}

/** A class at a station: how many wait, and people by slot (by area at the system's stations, those in hospital apart). */
export class ClassView {
  compiled: StationClass;
  readonly waiting: Words;
  readonly inService: Words;
  readonly onHold: Words;
  private readonly address: number;
  private readonly words: Words;
  private readonly isByArea: boolean;

  constructor(model: Model, index: number, address: number, { memory }: LaidModel) {
    const slots = slotsOf(model, index);
    const list = (field: 'waiting' | 'inService' | 'onHold') =>
      listAt(memory.i32, memory.i32[address / 4 + ofClass[field]], slots);
    this.compiled = model.classes[index];
    this.address = address;
    this.words = memory.i32;
    this.isByArea = slots > 2;
    this.waiting = list('waiting');
    this.inService = list('inService');
    this.onHold = list('onHold');
  }

  /** Entries in the queue. */
  get length(): number {
    return this.words[this.address / 4 + ofClass.length];
  }

  get isSuspended(): boolean {
    return this.words[this.address / 4 + ofClass.isSuspended] === 1;
  }

  /** The slot of people of an area (the system's index last) who are not in hospital. */
  slotOfArea(area: number): number {
    return this.isByArea ? 2 * area : 0;
  }
}

/** The people of a workforce group in one area today. */
export class PoolView {
  private readonly address: number;
  private readonly fractions: Fractions;

  constructor(address: number, { memory }: LaidModel) {
    this.address = address;
    this.fractions = memory.f64;
  }

  /** Funded posts due today. */
  get due(): number {
    return this.fractions[this.address / 8 + ofPool.due];
  }

  /** People at work, after lending. */
  get present(): number {
    return this.fractions[this.address / 8 + ofPool.present];
  }

  /** Posts due today that are filled and not on planned leave or training. */
  get rostered(): number {
    return this.fractions[this.address / 8 + ofPool.rostered];
  }
}

/** A stream in one area. */
export class FlowView {
  /** People who came, by simulated day. */
  readonly arrived: Words;
  private readonly address: number;
  private readonly fractions: Fractions;

  constructor(model: Model, address: number, { memory }: LaidModel) {
    this.address = address;
    this.fractions = memory.f64;
    this.arrived = listAt(memory.i32, memory.i32[address / 4 + ofFlow.arrived], model.timeline.days);
  }

  /** Bulk work: items that came in the window, and hours not yet done. */
  get bulkArrivals(): number {
    return this.fractions[this.address / 8 + ofFlow.bulkArrivals];
  }

  get bulkBacklogHours(): number {
    return this.fractions[this.address / 8 + ofFlow.bulkBacklogHours];
  }
}

/** A list of whole numbers in memory. */
function listAt(words: Words, address: number, length: number): Words {
  return words.subarray(address / 4, address / 4 + length);
}

function fractionsAt(fractions: Fractions, address: number, length: number): Fractions {
  return fractions.subarray(address / 8, address / 8 + length);
}

/** The counts of the window, stored when it ends: by station, and the backlogs by station class. */
export interface WindowCounts {
  readonly events: number;
  readonly arrivals: Words;
  readonly starts: Words;
  readonly completions: Words;
  readonly waitingDays: Fractions;
  readonly occupiedDays: Fractions;
  readonly capacityDays: Fractions;
  readonly waitSum: Fractions;
  /** By station and bin, and by station the bin from which on all are empty. */
  readonly waitCounts: Words;
  readonly waitEnds: Words;
  /** People who wait for their first start when the window ends, and the days that they have waited so far. */
  readonly notStarted: Words;
  readonly waitSoFarSum: Fractions;
  /** People waiting by station class when the window begins and ends. */
  readonly waitingAtStart: Words;
  readonly waitingAtEnd: Words;
}

export function countsView(model: Model, { memory, state }: LaidModel): WindowCounts {
  const at = (field: FieldName<'WindowCounts'>) => memory.i32[state.counts / 4 + ofCounts[field]];
  const words = (field: FieldName<'WindowCounts'>, length: number) => listAt(memory.i32, at(field), length);
  const fractions = (field: FieldName<'WindowCounts'>) => fractionsAt(memory.f64, at(field), stations);
  const stations = model.stations.length;
  const classes = model.classes.length;
  return {
    get events() {
      return at('events');
    },
    arrivals: words('arrivals', stations),
    starts: words('starts', stations),
    completions: words('completions', stations),
    waitingDays: fractions('waitingDays'),
    occupiedDays: fractions('occupiedDays'),
    capacityDays: fractions('capacityDays'),
    waitSum: fractions('waitSum'),
    waitCounts: words('waitCounts', stations * waitBins),
    waitEnds: words('waitEnds', stations),
    notStarted: words('notStarted', stations),
    waitSoFarSum: fractions('waitSoFarSum'),
    waitingAtStart: words('waitingAtStart', classes),
    waitingAtEnd: words('waitingAtEnd', classes),
  };
}

/** The numbers of days within which the discharged share is counted. */
export const withinDays = Object.freeze([1, 2, 7] as const);

/** Delay of people from hospital, by area (the system last). */
export interface DelayCounts {
  readonly bedDays: Fractions;
  readonly cohort: Words;
  readonly delaySum: Fractions;
  /** By the number of days in `withinDays`. */
  readonly within: readonly Words[];
  readonly diverted: Words;
}

export function delaysView(model: Model, { memory, state }: LaidModel): DelayCounts {
  const areas = model.network.areaCount + 1;
  const at = (field: FieldName<'Delays'>) => memory.i32[state.delays / 4 + ofDelays[field]];
  const words = (field: FieldName<'Delays'>) => listAt(memory.i32, at(field), areas);
  return {
    bedDays: fractionsAt(memory.f64, at('bedDays'), areas),
    cohort: words('cohort'),
    delaySum: fractionsAt(memory.f64, at('delaySum'), areas),
    within: [words('within1'), words('within2'), words('within7')],
    diverted: words('diverted'),
  };
}

/** Counts of the outcomes that follow people: those counted, and those within (or over) the days. */
export interface TrackedCounts {
  readonly total: Words;
  readonly matched: Words;
}

export function trackedView(model: Model, { memory, state }: LaidModel): TrackedCounts {
  const { length } = model.scenario.outcomes;
  return {
    total: listAt(memory.i32, state.trackedTotal, length),
    matched: listAt(memory.i32, state.trackedMatched, length),
  };
}
