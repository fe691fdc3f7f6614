/** A cell of a table; null is an empty cell. */
export type Cell = string | number | null;

export type Row = Readonly<Record<string, Cell>>;

/** A table for a CSV file: its name without ending, the order of its columns, its rows. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Names of a scenario's parts for people, by id. An id without a name is its own name. */
export interface TableNames {
  stage(id: string): string;
  /** The name of an area, or of `system`. */
  scope(id: string): string;
  action(id: string): string;
  indicator(id: string): string;
  outcome(id: string): string;
}
