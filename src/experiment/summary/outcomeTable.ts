import { type KeptRows, PackedRows } from './packedRows.ts';

/** Rows of one block: 256 winters, so that growing never copies what is there. */
const blockRows = 256;

/** A table for storage outside memory: its rows in blocks, all of them full except the last. */
export interface KeptTable {
  readonly columns: number;
  readonly blocks: readonly KeptRows[];
}

/** The outcome table: a row for each replication, a column for each figure; NaN where a figure does not exist. */
export class OutcomeTable {
  /** Number of rows. */
  rows = 0;
  private readonly columns: number;
  /** Full blocks, and the rows after them column by column. */
  private readonly blocks: PackedRows[] = [];
  private readonly open: Float64Array;

  constructor(columns: number) {
    this.columns = columns;
    this.open = new Float64Array(blockRows * columns);
  }

  /** A stored table, the same to the last bit. Throws where its blocks do not fit together. */
  static restored({ columns, blocks }: KeptTable): OutcomeTable {
    const table = new OutcomeTable(columns);
    blocks.forEach((kept, at) => {
      const isSound = kept.starts.length === columns && kept.rows <= blockRows;
      const isFull = kept.rows === blockRows;
      if (!isSound || (!isFull && at < blocks.length - 1))
        throw new Error('OutcomeTable: a block does not fit');
      table.appendBlock(new PackedRows(kept), kept.rows);
    });
    return table;
  }

  /** The table for storage: full blocks as they are, and the remaining rows packed in the same way. */
  kept(): KeptTable {
    const left = this.rows % blockRows;
    const blocks = this.blocks.map((block) => block.kept());
    if (left > 0) blocks.push(PackedRows.of(this.openRows(left), left).kept());
    return { columns: this.columns, blocks };
  }

  /** The first rows of the open block, column by column without the room for others. */
  private openRows(count: number): Float64Array {
    const rows = new Float64Array(count * this.columns);
    for (let column = 0; column < this.columns; column++)
      rows.set(this.open.subarray(column * blockRows, column * blockRows + count), column * count);
    return rows;
  }

  private appendBlock(block: PackedRows, rows: number): void {
    if (rows === blockRows) this.blocks.push(block);
    else
      for (let column = 0; column < this.columns; column++)
        block.copyColumn(column, this.open, column * blockRows);
    this.rows += rows;
  }

  /** Appends `count` rows that follow one another in `rows`. */
  append(rows: Float64Array, count: number): void {
    for (let row = 0; row < count; row++) this.appendRow(rows, row * this.columns);
  }

  private appendRow(rows: Float64Array, from: number): void {
    const at = this.rows % blockRows;
    for (let column = 0; column < this.columns; column++)
      this.open[column * blockRows + at] = rows[from + column];
    this.rows += 1;
    if (at === blockRows - 1) this.blocks.push(PackedRows.of(this.open, blockRows));
  }

  /** The values of one row; a copy. */
  row(at: number): Float64Array {
    const row = new Float64Array(this.columns);
    const block = Math.floor(at / blockRows);
    if (block < this.blocks.length) this.blocks[block].copyRow(at % blockRows, row);
    else row.forEach((_, column) => (row[column] = this.open[column * blockRows + (at % blockRows)]));
    return row;
  }

  /** The values of one column in the order of the replications; a copy. */
  column(column: number): Float64Array {
    const values = new Float64Array(this.rows);
    this.blocks.forEach((block, at) => block.copyColumn(column, values, at * blockRows));
    const packed = this.blocks.length * blockRows;
    const start = column * blockRows;
    values.set(this.open.subarray(start, start + this.rows - packed), packed);
    return values;
  }
}
