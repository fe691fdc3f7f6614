import { EntryQueue } from '../sim/entryQueue.ts';
import { forgetEvent } from '../sim/eventList.ts';
import { recordAt, type RecordNumber } from '../sim/records.ts';
import type { MarketProgram, PanelProgram, PlacesProgram, TeamProgram } from './compile/programs.ts';
import type { Station } from './compile/stations.ts';
import type { ClassState } from './classState.ts';
import * as people from './people.ts';
import { firstFreeRecord, type QueueEntry } from './people.ts';
import type { Replication } from './replication.ts';
import { waitBin, waitBins } from './waitBins.ts';

/**
 * A station in one replication: its counts from the last `reset` on, and what its kind of stage remembers between
 * events. It is one plain object for every kind (NaN until set), so that engines reach every field in one step. Fields
 * of other kinds stay unused.
 */
export class StationState {
  readonly compiled: Station;
  readonly index: number;
  /** Its program under the name of its kind. The others are null. */
  readonly team: TeamProgram | null;
  readonly places: PlacesProgram | null;
  readonly panel: PanelProgram | null;
  readonly market: MarketProgram | null;
  /** The record of its event. */
  readonly event: RecordNumber;
  /** Its classes in the file's order, and in the order in which it serves them. */
  classes: readonly ClassState[] = [];
  order: ClassState[] = [];
  /** Whether it waits for its turn to start people at this instant. */
  isMarked = false;

  /** People waiting and in service or place now, and integrals over time. */
  waiting = 0;
  occupied = 0;
  waitingDays = NaN;
  occupiedDays = NaN;
  private touched = NaN;
  capacity = NaN;
  capacityDays = NaN;
  private capacitySince = NaN;
  arrivals = 0;
  starts = 0;
  completions = 0;
  waitSum = NaN;
  readonly waitCounts = new Int32Array(waitBins);

  /** Teams: the shift under way in simulated days, productive hours a day of clock time, people, bulk work. */
  shiftOpens = NaN;
  shiftCloses = NaN;
  pace = NaN;
  heads = 0;
  bulkHours = NaN;
  /**
   * The people in service in the order of their start, where they are kept in a list (teams, places with early
   * release). A person in service is in no queue, so the list is a queue of its own.
   */
  readonly occupants: EntryQueue | null;

  /** Places: their number, starts left of today's and this week's cap, and whether admissions are closed. */
  placeLimit = NaN;
  dayTokens = NaN;
  dayTokensIssued = NaN;
  weekTokens = NaN;
  weekTokensIssued = NaN;
  startsThisWeek = 0;
  closed = false;

  /** Panels: decisions left at the sitting of this time. */
  sittingTime = NaN;
  decisionsLeft = NaN;

  /** Markets: times of today's offers (latest first), the ends of offers not yet used, this week's multiplier. */
  readonly offerTimes: number[] = [];
  readonly openOffers: number[] = [];
  weekMultiplier = NaN;

  constructor(compiled: Station, listsOccupants: boolean) {
    this.compiled = compiled;
    const { program } = compiled;
    this.index = compiled.index;
    this.team = program.kind === 'team' ? program : null;
    this.places = program.kind === 'places' ? program : null;
    this.panel = program.kind === 'panel' ? program : null;
    this.market = program.kind === 'market' ? program : null;
    this.event = firstFreeRecord + recordAt(compiled.index);
    this.occupants = listsOccupants ? new EntryQueue() : null;
  }

  /** Empties the station, as at the first simulated moment. */
  clear(): void {
    forgetEvent(this.event);
    this.isMarked = false;
    this.waiting = 0;
    this.occupied = 0;
    this.capacity = 0;
    this.reset(0);
    this.shiftOpens = 0;
    this.shiftCloses = 0;
    this.pace = 0;
    this.heads = 0;
    this.bulkHours = 0;
    this.occupants?.clear();
    this.placeLimit = 0;
    this.dayTokens = 0;
    this.dayTokensIssued = 0;
    this.weekTokens = 0;
    this.weekTokensIssued = 0;
    this.startsThisWeek = 0;
    this.closed = false;
    this.sittingTime = -1;
    this.decisionsLeft = 0;
    this.offerTimes.length = 0;
    this.openOffers.length = 0;
    for (const one of this.classes) one.clear();
    this.order = [...this.classes].sort((a, b) => a.compiled.priority - b.compiled.priority);
  }

  /** Begins counting anew at this time. The people waiting and occupied stay. */
  reset(time: number): void {
    this.waitingDays = 0;
    this.occupiedDays = 0;
    this.capacityDays = 0;
    this.arrivals = 0;
    this.starts = 0;
    this.completions = 0;
    this.waitSum = 0;
    this.waitCounts.fill(0);
    this.touched = time;
    this.capacitySince = time;
  }

  /** Brings the integrals up to this time. Called before each change of `waiting` or `occupied`. */
  touch(time: number): void {
    const elapsed = time - this.touched;
    this.waitingDays += elapsed * this.waiting;
    this.occupiedDays += elapsed * this.occupied;
    this.touched = time;
  }

  setCapacity(time: number, capacity: number): void {
    if (capacity === this.capacity) return;
    this.closeCapacity(time);
    this.capacity = capacity;
  }

  /** Brings the integral of capacity up to this time. It changes too seldom to be updated with the others. */
  closeCapacity(time: number): void {
    this.capacityDays += (time - this.capacitySince) * this.capacity;
    this.capacitySince = time;
  }

  /** Counts the wait of a person who joined with this entry and starts now. */
  countWait(entry: QueueEntry, { now }: Replication): void {
    const days = now - people.joinTime[entry];
    this.waitSum += days;
    this.waitCounts[waitBin(days)]++;
  }
}
