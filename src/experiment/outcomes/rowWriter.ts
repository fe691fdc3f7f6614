import type { EscalatedWinter } from '../../escalation/escalatedWinter.ts';
import type { Model } from '../../model/compile/model.ts';
import { outcomesOf } from './columns.ts';
import type { DayRecord } from '../record/dayRecord.ts';
import { EndedWinter } from './endedWinter.ts';
import { DaysBelowStaffing } from '../record/daysBelowStaffing.ts';

/** Writes one winter's row of the outcome table, in the order of `outcomesOf`. */
export class RowWriter {
  readonly staffing: DaysBelowStaffing;
  /** Number of values in a row. */
  readonly length: number;
  private readonly ended: EndedWinter;
  private readonly readers: readonly (() => number)[];

  constructor(model: Model, winter: EscalatedWinter, record: DayRecord) {
    this.staffing = new DaysBelowStaffing(model, winter.replication);
    const ended = new EndedWinter(model, winter, record, this.staffing);
    this.ended = ended;
    this.readers = outcomesOf(model.scenario).map(({ reader }) => reader(ended));
    this.length = this.readers.length;
  }

  /** Fills a row of as many values as there are columns. NaN where a figure does not exist in this winter. */
  write(row: Float64Array): void {
    const { ended, readers } = this;
    ended.begin();
    for (let at = 0; at < readers.length; at++) row[at] = readers[at]();
  }
}
