import { columnsOf, scopesOf } from '../../experiment/outcomes/columns.ts';
import { type FlowMeasure, flowAt, stationScopes } from '../../experiment/record/flowSeries.ts';
import type { WinterData } from '../../experiment/record/probe.ts';
import { type DaySeries, missingReading, seriesOf } from '../../experiment/record/series.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Days from the start date: the first, and the one after the last. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Reads figures by name from the data of one winter. Each method finds its place once and yields a function of winters. */
export class WinterReader {
  private readonly days: number;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly series: readonly DaySeries[];
  private readonly scopes: readonly string[];
  private readonly stations: readonly { readonly stage: string; readonly scope: string }[];

  constructor(scenario: Scenario) {
    this.days = scenario.calendar.days;
    this.columns = new Map(columnsOf(scenario).map(({ id }, at) => [id, at]));
    this.series = seriesOf(scenario);
    this.scopes = scopesOf(scenario);
    this.stations = stationScopes(scenario);
  }

  /** A figure of the outcome table; NaN where it does not exist. */
  column(id: string): (winter: WinterData) => number {
    const at = this.columns.get(id);
    if (at === undefined) throw new Error(`WinterReader: no column "${id}"`);
    return ({ row }) => row[at];
  }

  /** The average of the morning readings of days, in the series' unit, missing ones left out; NaN where all are. */
  reading(
    kind: DaySeries['kind'],
    part: string,
    scope: string,
    { from, to }: DaySpan,
  ): (winter: WinterData) => number {
    const at = this.series.findIndex((one) => one.kind === kind && one.part === part && one.scope === scope);
    if (at < 0) throw new Error(`WinterReader: no series ${kind} ${part} ${scope}`);
    const first = at * this.days;
    const { step } = this.series[at];
    return ({ readings }) => {
      const known = readings.subarray(first + from, first + to).filter((value) => value !== missingReading);
      return (known.reduce((sum, value) => sum + value, 0) * step) / known.length;
    };
  }

  /** The sum over days of what was noted at a stage in an area, or in all its areas for the system. */
  flow(
    stage: string,
    scope: string,
    measure: FlowMeasure,
    { from, to }: DaySpan,
  ): (winter: WinterData) => number {
    const starts = this.stations.flatMap((one, station) =>
      one.stage === stage && (scope === 'system' || one.scope === scope)
        ? [flowAt(station, measure, this.days)]
        : [],
    );
    return ({ flows }) => {
      let sum = 0;
      for (const start of starts) for (let day = from; day < to; day++) sum += flows[start + day];
      return sum;
    };
  }

  /** The share of days on which an area or the system is at one of the levels. */
  levelShare(
    levels: readonly number[],
    scope: string,
    { from, to }: DaySpan,
  ): (winter: WinterData) => number {
    const first = this.scopes.indexOf(scope) * this.days;
    return (winter) =>
      winter.levels.subarray(first + from, first + to).filter((level) => levels.includes(level)).length /
      (to - from);
  }
}
