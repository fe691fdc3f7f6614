import { anyArea } from '../../experiment/outcomes/columns.ts';
import type { Estimate } from '../estimate.ts';
import type { Row, Table, TableNames } from './table.ts';
import { traced } from './trace.ts';
import type { DayQuantiles, ResultDocument } from './resultTypes.ts';
import { dayNumber, isoDate } from '../../scenario/calendar/dates.ts';

const estimateColumns = ['mean', 'sd', 'low', 'high', 'n'];
/** Of first dates: the quantiles, then the first and the last of all. */
const dateColumns = ['p5', 'p25', 'p50', 'p75', 'p95', 'earliest', 'latest'] as const;
const quantiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** The tables of a result document, for CSV files. They have ids, the names of the parts, and the run in each row. */
export function resultTables(document: ResultDocument, names: TableNames): Table[] {
  const tables = [
    runTable(document),
    stages(document, names),
    stageDays(document, names),
    outcomes(document, names),
    levels(document, names),
  ];
  const all = [
    ...tables,
    levelDays(document, names),
    actions(document, names),
    indicatorDays(document, names),
  ];
  return all.map((table) => traced(table, document));
}

function runTable({ scenario }: ResultDocument): Table {
  const row = { scenario: scenario.id, title: scenario.title };
  return { name: 'run', columns: Object.keys(row), rows: [row] };
}

function stages({ stages }: ResultDocument, names: TableNames): Table {
  const rows = eachScope(stages, (stage, scope, { byDay, ...figures }) =>
    Object.entries(figures).map(([figure, estimate]) => ({
      ...stagePlace(stage, scope, names),
      figure,
      ...estimateCells(estimate),
    })),
  );
  return { name: 'stages', columns: [...stageColumns, 'figure', ...estimateColumns], rows };
}

function stageDays(document: ResultDocument, names: TableNames): Table {
  const rows = eachScope(document.stages, (stage, scope, { byDay }) =>
    Object.entries(byDay).flatMap(([figure, bands]) =>
      bandRows(document, bands).map((row) => ({ ...stagePlace(stage, scope, names), figure, ...row })),
    ),
  );
  return { name: 'stageDays', columns: [...stageColumns, 'figure', 'date', ...quantiles], rows };
}

function outcomes({ outcomes }: ResultDocument, names: TableNames): Table {
  const rows = Object.entries(outcomes).map(([outcome, value]) => {
    return { outcome, outcomeName: names.outcome(outcome), ...estimateCells(value) };
  });
  return { name: 'outcomes', columns: ['outcome', 'outcomeName', ...estimateColumns], rows };
}

/** One row a scope and level, any area last; level 1 is always reached and has no first date. */
function levels({ levels, anyArea: any }: ResultDocument, names: TableNames): Table {
  const scopes = [...Object.entries(levels), ...(any === null ? [] : [[anyArea, any] as const])];
  const rows = scopes.flatMap(([scope, result]) =>
    (['1', '2', '3', '4'] as const).map((level) => {
      const reached = level === '1' ? undefined : result.reached[level];
      return {
        scope,
        scopeName: names.scope(scope),
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
    ...['scope', 'scopeName', 'level', ...estimateColumns.map((column) => `days_${column}`)],
    ...['probability', 'probabilityLow', 'probabilityHigh', 'wintersThatReach'],
    ...dateColumns.map((key) => `firstDate_${key}`),
  ];
  return { name: 'levels', columns, rows };
}

function levelDays({ levels, startDate }: ResultDocument, names: TableNames): Table {
  const rows = Object.entries(levels).flatMap(([scope, { byDay }]) =>
    byDay.map(([level1, level2, level3, level4], day) => {
      const scopeName = names.scope(scope);
      return { scope, scopeName, date: dateOf(startDate, day), level1, level2, level3, level4 };
    }),
  );
  const columns = ['scope', 'scopeName', 'date', 'level1', 'level2', 'level3', 'level4'];
  return { name: 'levelDays', columns, rows };
}

function actions({ actions }: ResultDocument, names: TableNames): Table {
  const rows = Object.entries(actions).map(([action, { started, daysActive, cost, refused }]) => ({
    action,
    actionName: names.action(action),
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
  const columns = ['action', 'actionName', 'started', 'startedLow', 'startedHigh', ...figures];
  return { name: 'actions', columns, rows };
}

function indicatorDays(document: ResultDocument, names: TableNames): Table {
  const rows = eachScope(document.indicators, (indicator, scope, { byDay }) =>
    bandRows(document, byDay).map((row) => ({
      ...{ indicator, indicatorName: names.indicator(indicator) },
      ...{ scope, scopeName: names.scope(scope), ...row },
    })),
  );
  const columns = ['indicator', 'indicatorName', 'scope', 'scopeName', 'date', ...quantiles];
  return { name: 'indicatorDays', columns, rows };
}

const stageColumns = ['stage', 'stageName', 'scope', 'scopeName'];

function stagePlace(stage: string, scope: string, names: TableNames): Row {
  return { stage, stageName: names.stage(stage), scope, scopeName: names.scope(scope) };
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
