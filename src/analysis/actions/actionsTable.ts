import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { DifferenceResult } from '../result/comparisonDocument.ts';
import type { Cell, Row, Table } from '../result/table.ts';
import { traceColumns, traceOf } from '../result/trace.ts';
import type { ActionResult, ActionsDocument } from './actionsDocument.ts';

const parts = ['share', 'less', 'alone'] as const;
const ends = ['mean', 'low', 'high', 'togetherLow', 'togetherHigh', 'n'] as const;

/** The actions of a document as a table, one row for each. Actions that are not simulated have no figures. */
export function actionsTable(document: ActionsDocument, { actions }: Scenario): Table {
  const columns = [
    ...['action', 'name', 'owner', 'modelled', 'outcome'],
    ...parts.flatMap((part) => ends.map((end) => `${part}.${end}`)),
    ...['helps.probability', 'helps.low', 'helps.high', 'cost.mean', 'cost.low', 'cost.high'],
    ...['costPerUnit.mean', 'costPerUnit.low', 'costPerUnit.high', 'worseElsewhere'],
    ...traceColumns,
  ];
  const empty = Object.fromEntries(columns.map((column): [string, Cell] => [column, null]));
  const rows = actions.map(({ id, name, owner, modelled }): Row => {
    const result = document.actions[id] as ActionResult | undefined;
    return {
      ...empty,
      action: id,
      name,
      owner,
      modelled: modelled ? 'yes' : 'no',
      outcome: document.outcome,
      ...traceOf(document),
      ...(result === undefined ? {} : figures(result)),
    };
  });
  return { name: 'actions', columns, rows };
}

function figures(result: ActionResult): Row {
  const { chanceHelps, cost, costPerUnit, harm } = result;
  return {
    ...Object.assign({}, ...parts.map((part) => differenceCells(part, result[part]))),
    'helps.probability': chanceHelps.probability,
    'helps.low': chanceHelps.low,
    'helps.high': chanceHelps.high,
    ...threeCells('cost', cost),
    ...threeCells('costPerUnit', costPerUnit),
    worseElsewhere: harm.map(({ outcome }) => outcome).join(' '),
  };
}

function differenceCells(part: string, difference: DifferenceResult | null): Row {
  if (difference === null) return {};
  const { mean, low, high, together, n } = difference;
  const values = [mean, low, high, together?.low ?? null, together?.high ?? null, n];
  return Object.fromEntries(ends.map((end, at): [string, Cell] => [`${part}.${end}`, values[at]]));
}

function threeCells(
  name: string,
  figure: { mean: number; low: number | null; high: number | null } | null,
): Row {
  if (figure === null) return {};
  return { [`${name}.mean`]: figure.mean, [`${name}.low`]: figure.low, [`${name}.high`]: figure.high };
}
