/** Rows of one block: 256 winters, so that growing never copies what is there. */
const blockRows = 256;

/** The outcome table: a row for each replication, a column for each figure; NaN where a figure does not exist. */
export class OutcomeTable {
  /** Number of rows. */
  rows = 0;
  private readonly columns: number;
  private readonly blocks: Float64Array[] = [];

  constructor(columns: number) {
    this.columns = columns;
  }

  /** Appends `count` rows that stand one after another in `rows`. */
  append(rows: Float64Array, count: number): void {
    for (let row = 0; row < count; row++) this.appendRow(rows, row * this.columns);
  }

  private appendRow(rows: Float64Array, from: number): void {
    const at = this.rows % blockRows;
    if (at === 0) this.blocks.push(new Float64Array(blockRows * this.columns));
    const block = this.blocks[this.blocks.length - 1];
    for (let column = 0; column < this.columns; column++)
      block[column * blockRows + at] = rows[from + column];
    this.rows += 1;
  }

  /** The values of one column in the order of the replications; a copy. */
  column(column: number): Float64Array {
    const values = new Float64Array(this.rows);
    for (let block = 0, from = 0; from < this.rows; block++, from += blockRows) {
      const start = column * blockRows;
      const rows = Math.min(blockRows, this.rows - from);
      values.set(this.blocks[block].subarray(start, start + rows), from);
    }
    return values;
  }
}
