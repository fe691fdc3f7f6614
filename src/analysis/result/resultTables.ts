import { anyArea } from '../../experiment/columns.ts';
import type { Estimate } from '../estimate.ts';
import { type Cell, type Row, type Table, safeCell } from './table.ts';
import type { DayQuantiles, ResultDocument } from './resultTypes.ts';
import { dayNumber, isoDate } from '../../scenario/dates.ts';

const estimateColumns = ['mean', 'sd', 'low', 'high', 'n'];
/** Of first dates: the quantiles, then the first and the last of all. */
const dateColumns = ['p5', 'p25', 'p50', 'p75', 'p95', 'earliest', 'latest'] as const;
const quantiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
const runColumns = ['scenarioHash', 'seed', 'engineVersion', 'startDate'];

/** The tables of a result document, for CSV files; each row ends with what is needed to repeat the run. */
export function resultTables(document: ResultDocument): Table[] {
  const tables = [
    runTable(document),
    stages(document),
    stageDays(document),
    outcomes(document),
    levels(document),
  ];
  const traced = [...tables, levelDays(document), actions(document), indicatorDays(document)];
  return traced.map((table) => withRun(document, table));
}

function runTable({ scenario, replications, days }: ResultDocument): Table {
  const row = { scenario: scenario.id, title: scenario.title, replications, days };
  return { name: 'run', columns: Object.keys(row), rows: [row] };
}

function stages({ stages }: ResultDocument): Table {
  const rows = eachScope(stages, (stage, scope, { byDay, ...figures }) =>
    Object.entries(figures).map(([figure, estimate]) => ({
      stage,
      scope,
      figure,
      ...estimateCells(estimate),
    })),
  );
  return { name: 'stages', columns: ['stage', 'scope', 'figure', ...estimateColumns], rows };
}

function stageDays(document: ResultDocument): Table {
  const rows = eachScope(document.stages, (stage, scope, { byDay }) =>
    Object.entries(byDay).flatMap(([figure, bands]) =>
      bandRows(document, bands).map((row) => ({ stage, scope, figure, ...row })),
    ),
  );
  return { name: 'stageDays', columns: ['stage', 'scope', 'figure', 'date', ...quantiles], rows };
}

function outcomes({ outcomes }: ResultDocument): Table {
  const rows = Object.entries(outcomes).map(([outcome, value]) => ({ outcome, ...estimateCells(value) }));
  return { name: 'outcomes', columns: ['outcome', ...estimateColumns], rows };
}

/** One row a scope and level, any area last; level 1 is always reached and has no first date. */
function levels({ levels, anyArea: any }: ResultDocument): Table {
  const scopes = [...Object.entries(levels), ...(any === null ? [] : [[anyArea, any] as const])];
  const rows = scopes.flatMap(([scope, result]) =>
    (['1', '2', '3', '4'] as const).map((level) => {
      const reached = level === '1' ? undefined : result.reached[level];
      return {
        scope,
        level: Number(level),
        ...named('days', result.daysAt[level]),
        probability: reached?.probability ?? null,
        probabilityLow: reached?.low ?? null,
        probabilityHigh: reached?.high ?? null,
        wintersThatReach: reached?.n ?? null,
        ...Object.fromEntries(
          dateColumns.map((key) => [`firstDate_${key}`, reached?.firstDate?.[key] ?? null]),
        ),
      };
    }),
  );
  const columns = [
    ...['scope', 'level', ...estimateColumns.map((column) => `days_${column}`)],
    ...['probability', 'probabilityLow', 'probabilityHigh', 'wintersThatReach'],
    ...dateColumns.map((key) => `firstDate_${key}`),
  ];
  return { name: 'levels', columns, rows };
}

function levelDays({ levels, startDate }: ResultDocument): Table {
  const rows = Object.entries(levels).flatMap(([scope, { byDay }]) =>
    byDay.map(([level1, level2, level3, level4], day) => {
      return { scope, date: dateOf(startDate, day), level1, level2, level3, level4 };
    }),
  );
  return { name: 'levelDays', columns: ['scope', 'date', 'level1', 'level2', 'level3', 'level4'], rows };
}

function actions({ actions }: ResultDocument): Table {
  const rows = Object.entries(actions).map(([action, { started, daysActive, cost, refused }]) => ({
    action,
    started: started.probability,
    startedLow: started.low,
    startedHigh: started.high,
    ...named('daysActive', daysActive),
    ...named('cost', cost),
    ...named('refused', refused),
  }));
  const figures = ['daysActive', 'cost', 'refused'].flatMap((figure) =>
    estimateColumns.map((column) => `${figure}_${column}`),
  );
  return { name: 'actions', columns: ['action', 'started', 'startedLow', 'startedHigh', ...figures], rows };
}

function indicatorDays(document: ResultDocument): Table {
  const rows = eachScope(document.indicators, (indicator, scope, { byDay }) =>
    bandRows(document, byDay).map((row) => ({ indicator, scope, ...row })),
  );
  return { name: 'indicatorDays', columns: ['indicator', 'scope', 'date', ...quantiles], rows };
}

function eachScope<T>(
  parts: Readonly<Record<string, Readonly<Record<string, T>>>>,
  rows: (part: string, scope: string, value: T) => Row[],
): Row[] {
  return Object.entries(parts).flatMap(([part, scopes]) =>
    Object.entries(scopes).flatMap(([scope, value]) => rows(part, scope, value)),
  );
}

function bandRows({ startDate, days }: ResultDocument, bands: DayQuantiles): Row[] {
  return Array.from({ length: days }, (_, day) => ({
    date: dateOf(startDate, day),
    ...Object.fromEntries(quantiles.map((key) => [key, bands[key][day]])),
  }));
}

function dateOf(startDate: string, day: number): string {
  return isoDate(dayNumber(startDate) + day);
}

function estimateCells(estimate: Estimate | null): Row {
  return Object.fromEntries(estimateColumns.map((key) => [key, estimate?.[key as keyof Estimate] ?? null]));
}

function named(figure: string, estimate: Estimate | null): Row {
  return Object.fromEntries(
    Object.entries(estimateCells(estimate)).map(([key, cell]) => [`${figure}_${key}`, cell]),
  );
}

function withRun({ scenario, seed, engineVersion, startDate }: ResultDocument, table: Table): Table {
  const run: Cell[] = [scenario.hash, seed, engineVersion, startDate];
  const trace = Object.fromEntries(runColumns.map((column, at) => [column, safeCell(run[at])]));
  return {
    name: table.name,
    columns: [...table.columns, ...runColumns],
    rows: table.rows.map((row) => ({ ...safeRow(row), ...trace })),
  };
}

function safeRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, safeCell(cell)]));
}
