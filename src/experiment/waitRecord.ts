import type { Model } from '../model/compile/model.ts';
import { waitBins } from '../model/waitBins.ts';
import type { WindowCounts } from '../model/winter/views.ts';
import type { ShardWaits } from './shard.ts';

/** The waits of a shard's winters under one policy, as `WaitRecord` collects them. */
export class WaitLists {
  readonly starts: number[] = [0];
  readonly places: number[] = [];
  readonly counts: number[] = [];

  /** Adds winter `at` of other lists. */
  copy(at: number, other: WaitLists): void {
    const [start, end] = [other.starts[at], other.starts[at + 1]];
    for (let place = start; place < end; place++) {
      this.places.push(other.places[place]);
      this.counts.push(other.counts[place]);
    }
    this.starts.push(this.places.length);
  }

  /** The waits so far, in arrays of their own. */
  result(): ShardWaits {
    return {
      starts: Uint32Array.from(this.starts),
      places: Uint32Array.from(this.places),
      counts: Uint32Array.from(this.counts),
    };
  }
}

/** Collects the waits of winters as sparse histograms, by area and for the system. */
export class WaitRecord {
  private readonly seriesOfStation: Int32Array;
  /** Wait series of the system for a stage by area, or -1 where the station is the system's. */
  private readonly systemSeries: Int32Array;
  private readonly pooled: Int32Array;
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
    const first = station * waitBins;
    const series = this.seriesOfStation[station] * waitBins;
    const isPooled = this.systemSeries[station] >= 0;
    for (let bin = 0; bin < waitBins; bin++) {
      const count = window.waitCounts[first + bin];
      if (count === 0) continue;
      to.places.push(series + bin);
      to.counts.push(count);
      if (isPooled) this.pooled[bin] += count;
    }
  }

  private addPooled(series: number, to: WaitLists): void {
    for (let bin = 0; bin < waitBins; bin++) {
      if (this.pooled[bin] === 0) continue;
      to.places.push(series * waitBins + bin);
      to.counts.push(this.pooled[bin]);
      this.pooled[bin] = 0;
    }
  }
}
