import { EntryQueue } from '../sim/entryQueue.ts';
import type { StationClass } from './compile/stations.ts';
import * as people from './people.ts';
import type { Person } from './people.ts';
import type { StationState } from './stationState.ts';

/** One class at one station in one replication: its queue, who is counted there, the clock of its stays. */
export class ClassState {
  readonly compiled: StationClass;
  readonly station: StationState;
  readonly queue = new EntryQueue();
  suspended = false;
  /**
   * People waiting, in service and on hold by slot (see `slotOf`): by area at a system-wide station, with people in
   * hospital counted separately. Kept only where an indicator counts them (`compiled.counted`).
   */
  readonly waiting: Int32Array;
  readonly inService: Int32Array;
  readonly onHold: Int32Array;
  /** Number of the clock of stays whose pace may change, or -1. Also its reading at 00:00, and today's rate. */
  readonly clock: number;
  clockReading = NaN;
  clockRate = NaN;
  private readonly byArea: boolean;

  /** `areas` is their number where the station is the system's, else 0; `clock` is -1 without one. */
  constructor(compiled: StationClass, station: StationState, areas: number, clock: number) {
    const slots = 2 * (areas + 1);
    this.compiled = compiled;
    this.station = station;
    this.byArea = areas > 0;
    this.clock = clock;
    this.waiting = new Int32Array(slots);
    this.inService = new Int32Array(slots);
    this.onHold = new Int32Array(slots);
    this.clear();
  }

  clear(): void {
    this.queue.clear();
    this.suspended = false;
    this.waiting.fill(0);
    this.inService.fill(0);
    this.onHold.fill(0);
    this.clockReading = 0;
    this.clockRate = 1;
  }

  slotOf(person: Person): number {
    return (this.byArea ? 2 * people.area[person] : 0) + people.inHospital[person];
  }

  /** The slot of people of an area (the system's index last) who are not in hospital. */
  slotOfArea(index: number): number {
    return this.byArea ? 2 * index : 0;
  }
}
