import { engineVersion } from '../../experiment/shard.ts';
import type { ColumnUnit } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { originOf, type Origin } from './origin.ts';
import type { ResultContext } from './resultDocument.ts';
import type { ScenarioName } from './resultTypes.ts';
import type { Table } from './table.ts';
import { traced } from './trace.ts';

/** Every figure of every winter of a run: a row a winter, in order from winter 0. */
export interface WinterRows extends Origin {
  readonly scenario: ScenarioName;
  readonly seed: string;
  readonly replications: number;
  readonly engineVersion: number;
  readonly startDate: string;
  readonly days: number;
  readonly columns: readonly { readonly name: string; readonly unit: ColumnUnit }[];
  /** By winter, then by column; null where the figure does not exist in that winter. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** The winters of a summary, one row each. */
export function winterRows(summary: Summary, context: ResultContext): WinterRows {
  const { scenario, hash, seed } = context;
  const { startDate, days } = scenario.calendar;
  const columns = summary.columns.map(({ id }) => summary.column(id));
  return {
    scenario: { id: scenario.id, title: scenario.title, hash },
    ...{ seed, replications: summary.replications, engineVersion, startDate, days },
    ...originOf(context),
    columns: summary.columns.map(({ id, unit }) => ({ name: id, unit })),
    rows: Array.from({ length: summary.replications }, (_, winter) =>
      columns.map((values) => (Number.isNaN(values[winter]) ? null : values[winter])),
    ),
  };
}

/** The winters as a table: the number of the winter, then its figures. */
export function winterTable(document: WinterRows): Table {
  const names = document.columns.map(({ name }) => name);
  const rows = document.rows.map((row, winter) => ({
    winter,
    ...Object.fromEntries(names.map((name, at) => [name, row[at]])),
  }));
  return traced({ name: 'winters', columns: ['winter', ...names], rows }, document);
}
