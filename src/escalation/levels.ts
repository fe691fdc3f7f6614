import type { Escalation } from '../scenario/schema/escalation.ts';
import type { Indicator } from '../scenario/schema/indicator.ts';
import { valueIn } from '../scenario/byArea.ts';
import type { Model } from '../model/compile/model.ts';
import type { Reader } from '../model/indicators/compileIndicators.ts';
import { idKey } from '../model/idKey.ts';
import type { Replication } from '../model/replication.ts';
import { childA, childB } from '../sim/random/childKey.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import { areaLevel, systemLevel, type Rated } from './aggregation/aggregate.ts';
import { compileBands, type Bands } from './bands.ts';
import { IndicatorLevel, stepsFor } from './indicatorLevel.ts';

/** An indicator with bands in one place, and the level it stands at. */
export interface Gauge {
  readonly indicator: Indicator;
  /** Position among the scenario's indicators. */
  readonly position: number;
  readonly area: number;
  readonly bands: Bands;
  readonly state: IndicatorLevel;
  readonly read: Reader;
  readonly reportingCell: number;
  readonly missingKey: number;
}

/** The levels of every indicator, area and the system in one replication. */
export class Levels {
  readonly gauges: readonly Gauge[];
  /** Present level of each area, then of the system. */
  readonly current: Uint8Array;
  private readonly model: Model;
  private readonly rules: Escalation;

  constructor(model: Model) {
    this.model = model;
    this.rules = model.scenario.escalation;
    this.gauges = model.indicators.flatMap((compiled, position) => gaugesOf(model, compiled, position));
    this.current = new Uint8Array(model.network.areaCount + 1);
  }

  clear(): void {
    for (const gauge of this.gauges) gauge.state.clear();
    this.current.fill(1);
  }

  /** A reading of every indicator, or (for a second one) of those in `areas`; then levels are worked out anew. */
  read(winter: Replication, isMorning: boolean, areas: (area: number) => boolean): void {
    // Without indicators that have bands every level stays at 1.
    if (this.gauges.length === 0) return;
    for (const gauge of this.gauges) {
      if (!areas(gauge.area)) continue;
      gauge.state.read(isReported(winter, gauge) ? gauge.read(winter) : null, isMorning);
    }
    this.aggregate();
  }

  /** The level of a gauge that is not absent, else 0. */
  levelOf(gauge: Gauge): number {
    return gauge.state.absent ? 0 : gauge.state.level;
  }

  /** The level of an indicator: in an area, or the highest in any place for the system. */
  indicatorLevel(indicatorId: string, area: number): number {
    let highest = 0;
    for (const gauge of this.gauges) {
      const here =
        area === this.model.network.areaCount ||
        gauge.area === area ||
        gauge.area === this.model.network.areaCount;
      if (here && gauge.indicator.id === indicatorId) highest = Math.max(highest, this.levelOf(gauge));
    }
    return highest;
  }

  private aggregate(): void {
    const { areaCount } = this.model.network;
    const inAreas: Rated[] = [];
    for (let area = 0; area < areaCount; area++) {
      const rated = this.ratedIn(area);
      inAreas.push(...rated);
      this.current[area] = areaLevel(this.rules.area, rated);
    }
    this.current[areaCount] = systemLevel(this.rules.system, {
      areaLevels: Array.from(this.current.subarray(0, areaCount)),
      county: this.ratedIn(areaCount),
      inAreas,
      exhausted: this.isExhausted(),
    });
  }

  private ratedIn(area: number): Rated[] {
    return this.gauges.filter((gauge) => gauge.area === area && !gauge.state.absent).map(rate);
  }

  /** A capacity indicator at 4 for the system or, where it is by area, in every area of the system. */
  private isExhausted(): boolean {
    const { areaCount } = this.model.network;
    const capacity = this.gauges.filter((gauge) => gauge.indicator.capacity && !gauge.state.absent);
    if (capacity.some((gauge) => gauge.area === areaCount && gauge.state.level === 4)) return true;
    return this.model.scenario.indicators.some((_, position) => {
      const places = capacity.filter((gauge) => gauge.position === position && gauge.area < areaCount);
      return areaCount > 0 && places.length === areaCount && places.every((gauge) => gauge.state.level === 4);
    });
  }
}

function gaugesOf(model: Model, compiled: Model['indicators'][number], position: number): Gauge[] {
  const { indicator } = compiled;
  const { bands } = indicator;
  if (bands === undefined) return [];
  return compiled.areas.map((area, at) => {
    const compiledBands = compileBands(valueIn(bands, model.network.areaIds[area] ?? 'system'));
    const steps = stepsFor(model.scenario.escalation, indicator.capacity);
    return {
      indicator,
      position,
      area,
      bands: compiledBands,
      state: new IndicatorLevel(compiledBands, steps),
      read: compiled.read[at],
      reportingCell: model.cells.find('reporting', indicator.id, area),
      missingKey: idKey(`missing/${indicator.id}/${model.network.areaIds[area] ?? 'system'}`),
    };
  });
}

/** A day's return may be missing by chance, or be stopped by an event. */
function isReported(winter: Replication, gauge: Gauge): boolean {
  if (winter.levers.apply(gauge.reportingCell, 1) < 0.5) return false;
  if (gauge.indicator.missingProbability === 0) return true;
  const a = childA(winter.keyA, winter.keyB, gauge.missingKey);
  const b = childB(winter.keyA, winter.keyB, gauge.missingKey);
  const date = winter.model.timeline.origin + winter.day;
  return uniform(a, b, purposes.missingReading + 64 * date) >= gauge.indicator.missingProbability;
}

function rate(gauge: Gauge): Rated {
  const { level } = gauge.state;
  return {
    level,
    capacity: gauge.indicator.capacity,
    atWorst: level === gauge.bands.worst && level > 1,
    weight: gauge.indicator.weight,
    points: gauge.bands.points[level - 1],
    maximumPoints: gauge.indicator.maximumPoints ?? gauge.bands.points[3],
  };
}
