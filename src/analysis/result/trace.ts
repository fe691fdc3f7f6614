import type { InputChange, Inputs } from '../../scenario/inputs/inputs.ts';
import type { Row, Table } from './table.ts';

/** The run that a row of a table comes from. */
export interface Traced {
  readonly scenario: { readonly hash: string };
  readonly seed: string;
  readonly engineVersion: number;
  readonly startDate: string;
  readonly days: number;
  readonly replications: number;
  readonly inputs: Inputs;
}

/** Changes that a cell spells out; the document has them all. */
const MOST_CHANGES = 3;
const LONGEST_VALUE = 60;

/** The last columns of every table: what ran, with which seed, how often. */
export const traceColumns = [
  ...['scenarioHash', 'seed', 'engineVersion', 'startDate'],
  ...['days', 'replications', 'base', 'overlays', 'changes'],
];

/** The cells of `traceColumns`. */
export function traceOf(document: Traced): Row {
  const { scenario, seed, engineVersion, startDate, days, replications, inputs } = document;
  return {
    ...{ scenarioHash: scenario.hash, seed, engineVersion, startDate, days, replications },
    base: inputs.base.id,
    overlays: inputs.overlays.map(({ id, scale }) => `${id}@${scale}`).join(' '),
    changes: changesCell(inputs.changes),
  };
}

/** The table with the run at the end of each row. */
export function traced({ name, columns, rows }: Table, document: Traced): Table {
  const trace = traceOf(document);
  return {
    name,
    columns: [...columns, ...traceColumns],
    rows: rows.map((row) => ({ ...row, ...trace })),
  };
}

function changesCell(changes: readonly InputChange[]): string {
  const shown = changes.slice(0, MOST_CHANGES).map(changeCell);
  const more = changes.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more in the JSON document`] : [])].join('; ');
}

function changeCell({ path, kind, after }: InputChange): string {
  const place = path.join('.');
  if (kind === 'removed') return `${place} removed`;
  if (typeof after === 'object' && after !== null) return `${place} ${kind}`;
  return `${place} = ${String(after).slice(0, LONGEST_VALUE)}`;
}
