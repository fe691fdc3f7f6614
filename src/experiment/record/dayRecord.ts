import type { WinterListener, EscalatedWinter } from '../../escalation/escalatedWinter.ts';
import type { Model } from '../../model/compile/model.ts';
import type { Reader } from '../../model/indicators/compileIndicators.ts';
import { LevelDays, type SavedLevelDays } from './levelDays.ts';
import { reachableLevels } from './scopes.ts';
import { missingReading, seriesOf } from './series.ts';

/** Where a stage's waiting and occupied figures of one scope come from. */
interface StageSource {
  readonly stations: readonly number[];
}

/** The record of a winter's days so far. */
export interface SavedDays {
  readonly full: boolean;
  readonly levelDays: SavedLevelDays;
  readonly readings: Uint32Array;
  readonly causes: Int32Array;
  readonly peakWaiting: Int32Array;
}

/** The daily record of one winter: morning readings, levels in force, and what drove the levels. */
export class DayRecord implements WinterListener {
  /** series × counted days, in steps. */
  readonly readings: Uint32Array;
  /** scopes × levels 2-4 × indicators: days at the level on which the indicator had reached it. */
  readonly causes: Int32Array;
  /** Highest number waiting on a morning, by stage (all areas together). */
  readonly peakWaiting: Int32Array;
  private readonly model: Model;
  private readonly winter: EscalatedWinter;
  private readonly days: number;
  private readonly levelDays: LevelDays;
  private readonly stages: readonly StageSource[];
  private readonly stageScopeCount: readonly number[];
  private readonly indicators: readonly { read: Reader; step: number; gauge: number }[];
  private readonly indicatorCount: number;
  private full = true;

  constructor(model: Model, winter: EscalatedWinter) {
    const { scenario, network, timeline } = model;
    const series = seriesOf(scenario);
    const scopes = network.areaCount + 1;
    this.model = model;
    this.winter = winter;
    this.days = timeline.windowEnd - timeline.windowStart;
    this.readings = new Uint32Array(series.length * this.days);
    this.levelDays = new LevelDays(scopes, this.days);
    this.indicatorCount = scenario.indicators.length;
    this.causes = new Int32Array(scopes * reachableLevels.length * this.indicatorCount);
    this.peakWaiting = new Int32Array(scenario.stages.length);
    this.stages = stageSources(model);
    this.stageScopeCount = scenario.stages.map((stage) => (stage.scope === 'system' ? 1 : scopes));
    const steps = series.filter((one) => one.kind === 'indicator').map((one) => one.step);
    this.indicators = model.indicators
      .flatMap((compiled) =>
        compiled.read.map((read, at) => ({
          read,
          gauge: gaugeAt(winter, compiled.indicator.id, compiled.areas[at]),
        })),
      )
      .map((one, at) => ({ ...one, step: steps[at] }));
  }

  /** scopes × counted days: the highest level in force from one morning's reading to the next. */
  get levels(): Uint8Array {
    return this.levelDays.levels;
  }

  /** Changes of level in the window, by scope. */
  get changes(): Int32Array {
    return this.levelDays.changes;
  }

  /** Begins a winter. Without `full`, records only what the outcome table needs. */
  begin(full: boolean): void {
    this.full = full;
    this.levelDays.clear();
    this.causes.fill(0);
    this.peakWaiting.fill(0);
  }

  save(): SavedDays {
    return {
      full: this.full,
      levelDays: this.levelDays.save(),
      readings: this.readings.slice(),
      causes: this.causes.slice(),
      peakWaiting: this.peakWaiting.slice(),
    };
  }

  load(saved: SavedDays): void {
    this.full = saved.full;
    this.levelDays.load(saved.levelDays);
    this.readings.set(saved.readings);
    this.causes.set(saved.causes);
    this.peakWaiting.set(saved.peakWaiting);
  }

  onMorning(simulatedDay: number): void {
    const day = simulatedDay - this.model.timeline.windowStart;
    if (day < 0 || day >= this.days) return;
    this.noteStages(day);
    if (this.full) this.noteIndicators(day);
    this.levelDays.beginDay(day, this.winter.levels.current);
    this.noteCauses();
  }

  onLevels(time: number, before: Uint8Array): void {
    const day = Math.floor(time) - this.model.timeline.windowStart;
    if (day < 0 || day >= this.days) return;
    this.levelDays.note(day, before, this.winter.levels.current);
  }

  private noteStages(day: number): void {
    const { stations } = this.winter.replication;
    let series = 0;
    let source = 0;
    for (let stage = 0; stage < this.stageScopeCount.length; stage++) {
      for (let scope = 0; scope < this.stageScopeCount[stage]; scope++, source++) {
        let waiting = 0;
        let occupied = 0;
        for (const station of this.stages[source].stations) {
          waiting += stations[station].waiting;
          occupied += stations[station].occupied;
        }
        this.readings[series++ * this.days + day] = waiting;
        this.readings[series++ * this.days + day] = occupied;
        // The last scope of a stage is the system.
        if (scope === this.stageScopeCount[stage] - 1 && waiting > this.peakWaiting[stage]) {
          this.peakWaiting[stage] = waiting;
        }
      }
    }
  }

  private noteIndicators(day: number): void {
    const first = 2 * this.stages.length;
    const { replication, levels } = this.winter;
    this.indicators.forEach(({ read, step, gauge }, at) => {
      const value = gauge >= 0 ? levels.gauges[gauge].state.shown : read(replication);
      this.readings[(first + at) * this.days + day] =
        value === null ? missingReading : Math.max(0, Math.round(value / step));
    });
  }

  private noteCauses(): void {
    const { gauges, current } = this.winter.levels;
    const system = this.model.network.areaCount;
    for (let scope = 0; scope <= system; scope++) {
      const level = current[scope];
      if (level < 2) continue;
      const base = (scope * reachableLevels.length + level - 2) * this.indicatorCount;
      let counted = -1;
      for (const gauge of gauges) {
        const belongs = scope === system || gauge.area === scope;
        if (!belongs || gauge.state.absent || gauge.state.level < level || gauge.position === counted)
          continue;
        this.causes[base + gauge.position]++;
        // Gauges of one indicator stand together: for the system it counts once a day.
        counted = gauge.position;
      }
    }
  }
}

function stageSources(model: Model): StageSource[] {
  return model.scenario.stages.flatMap((stage, index) => {
    const stations = model.stations
      .filter((station) => station.stage === index)
      .map((station) => station.index);
    if (stage.scope === 'system') return [{ stations }];
    return [...stations.map((station) => ({ stations: [station] })), { stations }];
  });
}

function gaugeAt(winter: EscalatedWinter, indicatorId: string, area: number): number {
  return winter.levels.gauges.findIndex((gauge) => gauge.indicator.id === indicatorId && gauge.area === area);
}
