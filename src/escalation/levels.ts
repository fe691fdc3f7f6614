import type { Escalation } from '../scenario/schema/escalation.ts';
import type { Indicator } from '../scenario/schema/indicator.ts';
import { valueIn } from '../scenario/byArea.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { areaLevel, systemLevel, type Rated } from './aggregation/aggregate.ts';
import { compileBands, type Bands } from './bands.ts';
import { IndicatorLevel, stepsFor, type SavedIndicatorLevel } from './indicatorLevel.ts';
import { readingPlaces, type ReadingPlace } from './readingPlaces.ts';

/** An indicator with bands in one place, and its present level. */
export interface Gauge {
  readonly indicator: Indicator;
  /** Position among the scenario's indicators. */
  readonly position: number;
  readonly area: number;
  /** Number of the place in `readingPlaces` whose readings it takes. */
  readonly place: number;
  readonly bands: Bands;
  readonly state: IndicatorLevel;
}

/** The value reported at a place of `readingPlaces` at this moment. Null when nothing is reported. */
export type Reported = (place: number) => number | null;

/** Levels at a moment, with what they remember. */
export interface SavedLevels {
  readonly gauges: readonly SavedIndicatorLevel[];
  readonly current: Uint8Array;
  readonly moves: number;
  readonly isFresh: boolean;
}

/**
 * The levels of every indicator, area and the system in one winter, worked out from reported values. They need no
 * model: stored readings give the same levels as a winter that is being simulated.
 */
export class Levels {
  readonly gauges: readonly Gauge[];
  /** Present level of each area, then of the system. */
  readonly current: Uint8Array;
  private readonly rules: Escalation;
  private readonly indicatorCount: number;
  private readonly areaCount: number;
  /** Gauges of each area, then of the system. */
  private readonly gaugesIn: readonly (readonly Gauge[])[];
  /** How often the level of any indicator has moved since the winter began: while it stays, no level is another. */
  moves = 0;
  /** By area (the system last): the gauges of an indicator that count there. */
  private readonly gaugesOf: readonly ReadonlyMap<string, readonly Gauge[]>[];
  private isFresh = true;

  constructor(scenario: Scenario) {
    this.rules = scenario.escalation;
    this.indicatorCount = scenario.indicators.length;
    this.areaCount = scenario.areas.length;
    this.gauges = readingPlaces(scenario).flatMap((place, number) => gaugesOf(scenario, place, number));
    this.current = new Uint8Array(this.areaCount + 1);
    this.gaugesIn = Array.from(this.current, (_, area) => this.gauges.filter((gauge) => gauge.area === area));
    this.gaugesOf = Array.from(this.current, (_, area) => {
      const here = this.gauges.filter((gauge) => this.countsIn(gauge, area));
      const ids = new Set(here.map(({ indicator }) => indicator.id));
      return new Map([...ids].map((id) => [id, here.filter(({ indicator }) => indicator.id === id)]));
    });
  }

  clear(): void {
    for (const gauge of this.gauges) gauge.state.clear();
    this.current.fill(1);
    this.isFresh = true;
    this.moves = 0;
  }

  save(): SavedLevels {
    const { moves, isFresh } = this;
    return {
      gauges: this.gauges.map(({ state }) => state.save()),
      current: this.current.slice(),
      moves,
      isFresh,
    };
  }

  load(saved: SavedLevels): void {
    this.gauges.forEach(({ state }, at) => state.load(saved.gauges[at]));
    this.current.set(saved.current);
    this.moves = saved.moves;
    this.isFresh = saved.isFresh;
  }

  /** Takes a reading of every indicator, or (for a second reading) of those in `areas`. Then works out levels anew. */
  read(reported: Reported, isMorning: boolean, areas: (area: number) => boolean): void {
    // Without indicators that have bands every level stays at 1.
    if (this.gauges.length === 0) return;
    let hasMoved = this.isFresh;
    for (const gauge of this.gauges) {
      if (!areas(gauge.area)) continue;
      const before = this.levelOf(gauge);
      gauge.state.read(reported(gauge.place), isMorning);
      if (this.levelOf(gauge) !== before) hasMoved = true;
    }
    this.isFresh = false;
    // The levels of areas and the system follow from those of the gauges alone.
    if (!hasMoved) return;
    this.moves++;
    this.aggregate();
  }

  /** Whose indicators are read a second time today, by the levels in force. Null when nobody's are. */
  readAgain(): ((area: number) => boolean) | null {
    const second = this.rules.secondReading;
    if (second === undefined) return null;
    const isHigh = (area: number) =>
      this.current[second.of === 'system' ? this.areaCount : area] >= second.fromLevel;
    const isAny = second.of === 'area' && this.current.some((level) => level >= second.fromLevel);
    return isHigh(this.areaCount) || isAny ? isHigh : null;
  }

  /** The level of a gauge that is not absent, else 0. */
  levelOf(gauge: Gauge): number {
    return gauge.state.absent ? 0 : gauge.state.level;
  }

  /** The level of an indicator in an area. For the system, the highest in any place. */
  indicatorLevel(indicatorId: string, area: number): number {
    let highest = 0;
    for (const gauge of this.gaugesOf[area].get(indicatorId) ?? [])
      highest = Math.max(highest, this.levelOf(gauge));
    return highest;
  }

  private countsIn(gauge: Gauge, area: number): boolean {
    return area === this.areaCount || gauge.area === area || gauge.area === this.areaCount;
  }

  private aggregate(): void {
    const { areaCount } = this;
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
    return this.gaugesIn[area].filter((gauge) => !gauge.state.absent).map(rate);
  }

  /** A capacity indicator at 4 for the system or, where it is by area, in every area of the system. */
  private isExhausted(): boolean {
    const { areaCount } = this;
    const capacity = this.gauges.filter((gauge) => gauge.indicator.capacity && !gauge.state.absent);
    if (capacity.some((gauge) => gauge.area === areaCount && gauge.state.level === 4)) return true;
    return Array.from({ length: this.indicatorCount }, (_, at) => at).some((position) => {
      const places = capacity.filter((gauge) => gauge.position === position && gauge.area < areaCount);
      return areaCount > 0 && places.length === areaCount && places.every((gauge) => gauge.state.level === 4);
    });
  }
}

function gaugesOf(scenario: Scenario, { indicator, position, area }: ReadingPlace, place: number): Gauge[] {
  if (indicator.bands === undefined) return [];
  const bands = compileBands(valueIn(indicator.bands, scenario.areas[area]?.id ?? 'system'));
  const state = new IndicatorLevel(bands, stepsFor(scenario.escalation, indicator.capacity));
  return [{ indicator, position, area, place, bands, state }];
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
