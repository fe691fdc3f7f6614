import { columnsOf } from '../experiment/outcomes/columns.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import type { WinterFigures } from '../analysis/columnEstimate.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** Winter by winter the values of some outcomes, by their ids, as they travel. NaN where a winter has no such figure. */
export type FigureValues = Readonly<Record<string, Float64Array>>;

/** The values of those of the outcomes that the scenario of a summary has. */
export function figureValues(summary: Summary, ids: readonly string[]): FigureValues {
  const known = [...new Set(ids)].filter((id) => summary.hasColumn(id));
  return Object.fromEntries(known.map((id): [string, Float64Array] => [id, summary.column(id)]));
}

/** The figures of every winter of a run, from the values that travelled. Throws for an outcome that did not. */
export function winterFigures(scenario: Scenario, replications: number, values: FigureValues): WinterFigures {
  const columns = columnsOf(scenario).filter(({ id }) => Object.hasOwn(values, id));
  const found = <T>(value: T | undefined, id: string): T => {
    if (value === undefined) throw new Error(`winterFigures: the outcome ${id} was not asked for`);
    return value;
  };
  return {
    ...{ scenario, replications, columns },
    hasColumn: (id) => Object.hasOwn(values, id),
    columnNamed: (id) =>
      found(
        columns.find((one) => one.id === id),
        id,
      ),
    column: (id) => found(values[id], id),
  };
}
