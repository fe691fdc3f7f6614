import type { Model } from './compile/model.ts';
import { waitBins } from './meters.ts';
import type { Replication } from './replication.ts';

/** The counts of a replication's window, put aside when it ends, before the run-out goes on. */
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
  }

  /** The opening backlog. */
  open(winter: Replication): void {
    this.waitingAtStart.set(winter.queues.length.subarray(0, this.waitingAtStart.length));
  }

  take(winter: Replication): void {
    const { meters, queues } = winter;
    for (let station = 0; station < this.arrivals.length; station++) {
      meters.touch(station, winter.now);
      meters.closeCapacity(station, winter.now);
    }
    this.events = winter.eventCount;
    this.arrivals.set(meters.arrivals);
    this.starts.set(meters.starts);
    this.completions.set(meters.completions);
    this.waitingDays.set(meters.waitingDays);
    this.occupiedDays.set(meters.occupiedDays);
    this.capacityDays.set(meters.capacityDays);
    this.waitSum.set(meters.waitSum);
    this.waitCounts.set(meters.waitCounts);
    this.waitingAtEnd.set(queues.length.subarray(0, this.waitingAtEnd.length));
  }
}
