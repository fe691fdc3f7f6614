import type { Model } from './compile/model.ts';
import { waitBins } from './waitBins.ts';
import { nextInQueue } from '../sim/entryQueue.ts';
import { noRecord } from '../sim/records.ts';
import type { ClassState } from './classState.ts';
import * as people from './people.ts';
import type { Replication } from './replication.ts';
import type { StationState } from './stationState.ts';

/** The counts of a replication's window, stored when it ends, before the run-out goes on. */
export class WindowCounts {
  events = 0;
  readonly arrivals: Int32Array;
  readonly starts: Int32Array;
  readonly completions: Int32Array;
  readonly waitingDays: Float64Array;
  readonly occupiedDays: Float64Array;
  readonly capacityDays: Float64Array;
  readonly waitSum: Float64Array;
  readonly waitCounts: Int32Array;
  /** People waiting by station class when the window begins and ends. */
  readonly waitingAtStart: Int32Array;
  readonly waitingAtEnd: Int32Array;
  /**
   * By station: people who wait for their first start when the window ends, and the days that they have waited so far.
   */
  readonly notStarted: Int32Array;
  readonly waitSoFarSum: Float64Array;

  constructor(model: Model) {
    const stations = model.stations.length;
    this.arrivals = new Int32Array(stations);
    this.starts = new Int32Array(stations);
    this.completions = new Int32Array(stations);
    this.waitingDays = new Float64Array(stations);
    this.occupiedDays = new Float64Array(stations);
    this.capacityDays = new Float64Array(stations);
    this.waitSum = new Float64Array(stations);
    this.waitCounts = new Int32Array(stations * waitBins);
    this.waitingAtStart = new Int32Array(model.classes.length);
    this.waitingAtEnd = new Int32Array(model.classes.length);
    this.notStarted = new Int32Array(stations);
    this.waitSoFarSum = new Float64Array(stations);
  }

  /** Stores the opening backlog. */
  open(winter: Replication): void {
    winter.classes.forEach((one, index) => (this.waitingAtStart[index] = one.queue.length));
  }

  take(winter: Replication): void {
    this.events = winter.eventCount;
    for (const station of winter.stations) this.takeStation(station, winter.now);
    this.notStarted.fill(0);
    this.waitSoFarSum.fill(0);
    winter.classes.forEach((one, index) => {
      this.waitingAtEnd[index] = one.queue.length;
      this.takeQueue(one, winter.now);
    });
  }

  /** Whoever was interrupted waits again, but has started. */
  private takeQueue({ queue, compiled }: ClassState, now: number): void {
    for (let at = queue.head; at !== noRecord; at = nextInQueue(at)) {
      const entry = at as people.QueueEntry;
      if (people.interrupted[people.personOf(entry)] === 1) continue;
      this.notStarted[compiled.station]++;
      this.waitSoFarSum[compiled.station] += now - people.joinTime[entry];
    }
  }

  private takeStation(station: StationState, now: number): void {
    const { index } = station;
    station.touch(now);
    station.closeCapacity(now);
    this.arrivals[index] = station.arrivals;
    this.starts[index] = station.starts;
    this.completions[index] = station.completions;
    this.waitingDays[index] = station.waitingDays;
    this.occupiedDays[index] = station.occupiedDays;
    this.capacityDays[index] = station.capacityDays;
    this.waitSum[index] = station.waitSum;
    this.waitCounts.set(station.waitCounts, index * waitBins);
  }
}
