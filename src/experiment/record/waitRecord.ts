import type { Model } from '../../model/compile/model.ts';
import { waitBins } from '../../model/waitBins.ts';
import type { WindowCounts } from '../../model/winter/views.ts';
import type { ShardWaits } from '../shard.ts';

/** Whole numbers of which nobody knows beforehand how many there will be. */
class WholeNumbers {
  private room = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.room.length) this.grow(this.length + 1);
    this.room[this.length++] = value;
  }

  at(index: number): number {
    return this.room[index];
  }

  /** Adds part of another list: from a place of it up to, but without, another. */
  append(other: WholeNumbers, from: number, to: number): void {
    const length = this.length + to - from;
    if (length > this.room.length) this.grow(length);
    this.room.set(other.room.subarray(from, to), this.length);
    this.length = length;
  }

  /** The numbers so far, in an array of their own. */
  slice(): Uint32Array<ArrayBuffer> {
    return this.room.slice(0, this.length);
  }

  private grow(length: number): void {
    const { room } = this;
    this.room = new Uint32Array(Math.max(length, 2 * room.length));
    this.room.set(room);
  }
}

/** The waits of a shard's winters under one policy, as `WaitRecord` collects them. */
export class WaitLists {
  readonly starts = new WholeNumbers();
  readonly places = new WholeNumbers();
  readonly counts = new WholeNumbers();

  constructor() {
    this.starts.push(0);
  }

  /** Adds winter `at` of other lists. */
  copy(at: number, other: WaitLists): void {
    const [start, end] = [other.starts.at(at), other.starts.at(at + 1)];
    this.places.append(other.places, start, end);
    this.counts.append(other.counts, start, end);
    this.starts.push(this.places.length);
  }

  /** The waits so far, in arrays of their own. */
  result(): ShardWaits {
    const { starts, places, counts } = this;
    return { starts: starts.slice(), places: places.slice(), counts: counts.slice() };
  }
}

/** Collects the waits of winters as sparse histograms, by area and for the system. */
export class WaitRecord {
  private readonly seriesOfStation: Int32Array;
  /** Wait series of the system for a stage by area, or -1 where the station is the system's. */
  private readonly systemSeries: Int32Array;
  private readonly pooled: Int32Array;
  private pooledEnd = 0;
  private readonly stageOf: Int32Array;

  constructor(model: Model) {
    const scopes = model.network.areaCount + 1;
    let series = 0;
    const firstSeries = model.scenario.stages.map((stage) => {
      const first = series;
      series += stage.scope === 'system' ? 1 : scopes;
      return first;
    });
    const isSystem = (stage: number) => model.scenario.stages[stage].scope === 'system';
    this.stageOf = Int32Array.from(model.stations, (station) => station.stage);
    this.seriesOfStation = Int32Array.from(
      model.stations,
      (station) => firstSeries[station.stage] + (isSystem(station.stage) ? 0 : station.area),
    );
    this.systemSeries = Int32Array.from(model.stations, (station) =>
      isSystem(station.stage) ? -1 : firstSeries[station.stage] + model.network.areaCount,
    );
    this.pooled = new Int32Array(waitBins);
  }

  /**
   * Adds a winter's waits to the lists of its variant. Stations of one stage are next to each other, so its areas can be pooled at the same time.
   */
  add(window: WindowCounts, to: WaitLists): void {
    const stations = this.stageOf.length;
    for (let station = 0; station < stations; station++) {
      this.addStation(window, station, to);
      const system = this.systemSeries[station];
      if (system >= 0 && this.stageOf[station + 1] !== this.stageOf[station]) this.addPooled(system, to);
    }
    to.starts.push(to.places.length);
  }

  private addStation(window: WindowCounts, station: number, to: WaitLists): void {
    if (window.starts[station] === 0) return;
    const { waitCounts } = window;
    const { places, counts } = to;
    const first = station * waitBins;
    const series = this.seriesOfStation[station] * waitBins;
    const isPooled = this.systemSeries[station] >= 0;
    const end = window.waitEnds[station];
    for (let bin = 0; bin < end; bin++) {
      const count = waitCounts[first + bin];
      if (count === 0) continue;
      places.push(series + bin);
      counts.push(count);
      if (isPooled) this.pooled[bin] += count;
    }
    if (isPooled) this.pooledEnd = Math.max(this.pooledEnd, end);
  }

  private addPooled(series: number, to: WaitLists): void {
    for (let bin = 0; bin < this.pooledEnd; bin++) {
      if (this.pooled[bin] === 0) continue;
      to.places.push(series * waitBins + bin);
      to.counts.push(this.pooled[bin]);
      this.pooled[bin] = 0;
    }
    this.pooledEnd = 0;
  }
}
