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

const missing = 0xffff;

/** The fields of packed rows, for storage outside memory. */
export interface KeptRows {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly counts: Uint16Array;
  readonly others: Float64Array;
}

/**
 * Some rows of a table, column by column, closed for good. A column of whole numbers below 65,535 (and NaN) takes two
 * bytes a value, any other column eight. Most of an outcome table are counts, and long runs have many rows.
 */
export class PackedRows {
  private readonly rows: number;
  /** By column: where its values start in `counts`, or below 0 in `others` (-1 - start). */
  private readonly starts: Int32Array;
  private readonly counts: Uint16Array;
  private readonly others: Float64Array;

  /** Packs rows. `values` has `rows` values of each column, one column after another. */
  static of(values: Float64Array, rows: number): PackedRows {
    const columns = values.length / rows;
    const countable = new Uint8Array(columns);
    let countColumns = 0;
    for (let column = 0; column < columns; column++) {
      if (!holdsCounts(values, column * rows, (column + 1) * rows)) continue;
      countable[column] = 1;
      countColumns++;
    }
    const packed = new PackedRows({
      rows,
      starts: new Int32Array(columns),
      counts: new Uint16Array(countColumns * rows),
      others: new Float64Array((columns - countColumns) * rows),
    });
    packed.fill(values, countable);
    return packed;
  }

  /** Rows that were kept; their fields are taken over. Throws where these do not belong together. */
  constructor({ rows, starts, counts, others }: KeptRows) {
    if (!belongTogether(rows, starts, counts, others)) throw new Error('PackedRows: the fields do not fit');
    this.rows = rows;
    this.starts = starts;
    this.counts = counts;
    this.others = others;
  }

  /** The fields for storage. Not a copy. */
  kept(): KeptRows {
    const { rows, starts, counts, others } = this;
    return { rows, starts, counts, others };
  }

  /** Writes the values of a column, the same to the last bit, into a list from `at` on. */
  copyColumn(column: number, list: Float64Array, at: number): void {
    const start = this.starts[column];
    if (start < 0) {
      list.set(this.others.subarray(-1 - start, -1 - start + this.rows), at);
      return;
    }
    for (let row = 0; row < this.rows; row++) {
      const count = this.counts[start + row];
      list[at + row] = count === missing ? NaN : count;
    }
  }

  /** Writes one value of each column, the same to the last bit, into a row. */
  copyRow(at: number, row: Float64Array): void {
    this.starts.forEach((start, column) => {
      if (start < 0) row[column] = this.others[-1 - start + at];
      else row[column] = this.counts[start + at] === missing ? NaN : this.counts[start + at];
    });
  }

  private fill(values: Float64Array, countable: Uint8Array): void {
    const { rows, starts, counts, others } = this;
    let count = 0;
    let other = 0;
    for (let column = 0; column < starts.length; column++) {
      const own = values.subarray(column * rows, (column + 1) * rows);
      if (countable[column] === 0) {
        starts[column] = -1 - other;
        others.set(own, other);
        other += rows;
        continue;
      }
      starts[column] = count;
      for (const value of own) counts[count++] = value !== value ? missing : value;
    }
  }
}

/** Whether every column has its whole place in one of the two lists. */
function belongTogether(
  rows: number,
  starts: Int32Array,
  counts: Uint16Array,
  others: Float64Array,
): boolean {
  if (!(rows >= 1) || counts.length + others.length !== starts.length * rows) return false;
  return starts.every((start) =>
    start < 0 ? -1 - start + rows <= others.length : start + rows <= counts.length,
  );
}

/** Whether there are nothing but small whole numbers and NaN; -0 would lose its sign. */
function holdsCounts(values: Float64Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const value = values[at];
    if (value !== value) continue;
    if (!(value >= 0 && value < missing) || Math.floor(value) !== value || Object.is(value, -0)) return false;
  }
  return true;
}
