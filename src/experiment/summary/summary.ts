import type { Scenario } from '../../scenario/schema/scenario.ts';
import { type Column, columnsOf, scopesOf } from '../outcomes/columns.ts';
import { DayHistogram } from './dayHistogram.ts';
import { LevelCounts } from './levelCounts.ts';
import { type KeptTable, OutcomeTable } from './outcomeTable.ts';
import { type Probe, probedRows } from '../record/probe.ts';
import { Recordings } from '../record/recordings.ts';
import { seriesOf, waitSeriesOf, type DaySeries, type WaitSeries } from '../record/series.ts';
import type { Detail, ShardResult } from '../shard.ts';
import { type PooledQuantile, WaitPool } from './waitPool.ts';
import type { OutcomeRow } from '../record/outcomeRow.ts';

/** A summary for storage outside memory: every winter's figures, without the histograms of days and waits. */
export interface KeptSummary {
  /** Ids of the figures. */
  readonly columns: readonly string[];
  readonly table: KeptTable;
  readonly wanted: KeptTable;
}

/**
 * The data of the replications of one variant: the outcome table row by row, and histograms of the days and waits.
 * Shards may arrive in any order. The summary always has the longest unbroken range from replication 0, in that order.
 * So it is the same to the last bit whatever the size and order of the shards.
 */
export class Summary {
  readonly scenario: Scenario;
  readonly detail: Detail;
  readonly columns: readonly Column[];
  readonly series: readonly DaySeries[];
  readonly waitSeries: readonly WaitSeries[];
  readonly scopes: readonly string[];
  readonly days: number;
  /** Each winter's returns, where the detail is `recorded` and no probe reads them. Otherwise empty. */
  readonly recordings: Recordings;
  private table: OutcomeTable;
  /** replications × actions: whose trigger was met. */
  private wanted: OutcomeTable;
  private readonly histograms: readonly DayHistogram[];
  private readonly levels: LevelCounts;
  private readonly waits: WaitPool;
  private readonly probe: Probe | undefined;
  private readonly probed: OutcomeTable;
  private readonly places: ReadonlyMap<string, number>;
  /** Results that wait for those before them, by their first replication. */
  private readonly aside = new Map<number, ShardResult>();

  constructor(scenario: Scenario, detail: Detail = 'full', probe?: Probe) {
    this.scenario = scenario;
    this.detail = detail;
    this.columns = columnsOf(scenario);
    this.series = seriesOf(scenario);
    this.waitSeries = waitSeriesOf(scenario);
    this.scopes = scopesOf(scenario);
    this.days = scenario.calendar.days;
    this.recordings = new Recordings(scenario);
    this.probe = probe;
    this.probed = new OutcomeTable(probe?.names.length ?? 0);
    const kept = this.keepsDays;
    this.table = new OutcomeTable(this.columns.length);
    this.wanted = new OutcomeTable(scenario.actions.length);
    this.histograms = this.series.map(() => new DayHistogram(this.days));
    this.levels = new LevelCounts(kept ? this.scopes.length : 0, this.days);
    this.waits = new WaitPool(kept ? sumsOfAreas(this.waitSeries) : []);
    this.places = placesOf(this);
  }

  /**
   * A stored summary, as one of the detail `outcomes`. Throws where its tables do not fit together, or do not have
   * every figure of the scenario.
   */
  static restored(scenario: Scenario, kept: KeptSummary): Summary {
    const summary = new Summary(scenario, 'outcomes');
    const isSame = summary.columns.every(({ id }, at) => kept.columns[at] === id);
    if (
      !isSame ||
      kept.columns.length !== summary.columns.length ||
      kept.table.columns !== summary.columns.length
    )
      throw new Error('Summary: it was kept with other figures');
    summary.table = OutcomeTable.restored(kept.table);
    summary.wanted = OutcomeTable.restored(kept.wanted);
    if (summary.wanted.rows !== summary.table.rows || kept.wanted.columns !== scenario.actions.length)
      throw new Error('Summary: its tables do not fit together');
    return summary;
  }

  /** The summary for storage. Not a copy: do not add to the summary while it is being stored. */
  kept(): KeptSummary {
    return {
      columns: this.columns.map(({ id }) => id),
      table: this.table.kept(),
      wanted: this.wanted.kept(),
    };
  }

  /** Length of the unbroken range of replications from 0. */
  get replications(): number {
    return this.table.rows;
  }

  /** Adds a shard's result. A replication given twice is an error. */
  add(result: ShardResult): void {
    if (result.from < this.replications || this.aside.has(result.from)) {
      throw new Error(`Summary: replication ${result.from} was given twice (there are ${this.replications})`);
    }
    this.aside.set(result.from, result);
    for (
      let next = this.aside.get(this.replications);
      next !== undefined;
      next = this.aside.get(this.replications)
    ) {
      this.aside.delete(next.from);
      this.merge(next);
    }
  }

  private merge(result: ShardResult): void {
    const from = this.replications;
    this.table.append(result.rows, result.count);
    this.wanted.append(Float64Array.from(result.wanted), result.count);
    if (this.probe !== undefined) this.probed.append(probedRows(this.probe, result), result.count);
    if (!this.keepsDays) return;
    this.mergeReadings(result);
    this.levels.add(result.levels, result.count);
    this.waits.add(result.waits, from);
    if (this.detail === 'recorded') this.recordings.add(result);
  }

  private mergeReadings({ readings, count }: ShardResult): void {
    this.histograms.forEach((histogram, series) => {
      histogram.prepareFor(this.replications);
      for (let winter = 0; winter < count; winter++) {
        histogram.add(readings, (winter * this.histograms.length + series) * this.days);
      }
    });
  }

  /**
   * The row and the wanted actions of a replication that exists. Another variant with the same winter can copy them.
   */
  winter(replication: number): OutcomeRow {
    return { row: this.table.row(replication), wanted: this.wantedActions(replication) };
  }

  /** By action: 1 where its trigger was met in that replication. */
  wantedActions(replication: number): Uint8Array {
    return Uint8Array.from(this.wanted.row(replication));
  }

  /** Whether the scenario has a column of that id. */
  hasColumn(id: string): boolean {
    return this.places.has(`column ${id}`);
  }

  /** The column of an id. Throws for an unknown id. */
  columnNamed(id: string): Column {
    return this.columns[this.place(`column ${id}`)];
  }

  /** The values of a column by replication (NaN where the figure does not exist). Throws for an unknown id. */
  column(id: string): Float64Array {
    return this.table.column(this.place(`column ${id}`));
  }

  /** The values of a figure of the probe by replication. Throws for an unknown figure. */
  probedColumn(name: string): Float64Array {
    const at = this.probe?.names.indexOf(name) ?? -1;
    if (at < 0) throw new Error(`Summary: scenario "${this.scenario.id}" has no probe "${name}"`);
    return this.probed.column(at);
  }

  /** Number of a day series in `series`. Throws for an unknown series. */
  seriesIndex(kind: DaySeries['kind'], part: string, scope: string): number {
    return this.place(`${kind} ${part} ${scope}`);
  }

  /** Number of a wait series in `waitSeries`. Throws for an unknown series. */
  waitIndex(stage: string, scope: string): number {
    return this.place(`wait ${stage} ${scope}`);
  }

  /**
   * The reading, in the series' unit, that at least a share of the winters do not exceed, per probability (ascending, 0
   * to 1) and day. It is an order statistic. Null on a day without a reading.
   */
  dayBands(series: number, probabilities: readonly number[]): (number | null)[][] {
    const toUnit = stepsToUnit(this.series[series].step);
    const bands = this.histograms[series].bands(probabilities);
    for (const band of bands) {
      for (let day = 0; day < band.length; day++) {
        const steps = band[day];
        if (steps !== null) band[day] = toUnit(steps);
      }
    }
    return bands;
  }

  /** One band of `dayBands`. */
  dayQuantiles(series: number, probability: number): (number | null)[] {
    return this.dayBands(series, [probability])[0];
  }

  /** Per day the shares (0-1) of the winters at levels 1, 2, 3 and 4. Empty where days are not kept. */
  levelShares(scope: string): [number, number, number, number][] {
    const place = this.place(`scope ${scope}`);
    return this.keepsDays ? this.levels.shares(place) : [];
  }

  /** The wait in days that a share of the people of all winters do not exceed. Null when nobody waited. */
  pooledWaitQuantile(waitSeries: number, probability: number): PooledQuantile | null {
    return this.keepsDays ? this.waits.quantile(waitSeries, probability) : null;
  }

  /** Recorded winters are large: of those that a probe reads, its figures and the outcome table are all that is kept. */
  private get keepsDays(): boolean {
    const isReadOnly = this.detail === 'recorded' && this.probe !== undefined;
    return this.detail !== 'outcomes' && !isReadOnly;
  }

  private place(key: string): number {
    const place = this.places.get(key);
    if (place === undefined) throw new Error(`Summary: scenario "${this.scenario.id}" has no ${key}`);
    return place;
  }
}

function placesOf(summary: Summary): Map<string, number> {
  return new Map([
    ...summary.columns.map(({ id }, at): [string, number] => [`column ${id}`, at]),
    ...summary.series.map((one, at): [string, number] => [`${one.kind} ${one.part} ${one.scope}`, at]),
    ...summary.waitSeries.map((one, at): [string, number] => [`wait ${one.stage} ${one.scope}`, at]),
    ...summary.scopes.map((scope, at): [string, number] => [`scope ${scope}`, at]),
  ]);
}

/** The system of a stage by area is the sum of its areas; every other series is its own. */
function sumsOfAreas(series: readonly WaitSeries[]): number[][] {
  return series.map((one, at) => {
    const areas = series.flatMap((other, place) =>
      other.stage === one.stage && place !== at ? [place] : [],
    );
    return one.scope === 'system' && areas.length > 0 ? areas : [at];
  });
}

/** Whole steps into the unit, without the tail of digits of a product (3 steps of 0.1 are 0.3). */
function stepsToUnit(step: number): (steps: number) => number {
  const parts = Math.round(1 / step);
  return step < 1 && Math.abs(parts * step - 1) < 1e-9 ? (steps) => steps / parts : (steps) => steps * step;
}
