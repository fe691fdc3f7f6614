import type { ReadingRecord } from './readingRecord.ts';

/** Collects the returns and the people in delay of a shard's winters, one after another. */
export class RecordedReturns {
  readonly result: { readonly returns: Float64Array; readonly delayed: Uint32Array };
  private readonly record: ReadingRecord;

  constructor(record: ReadingRecord, count: number) {
    this.record = record;
    this.result = {
      returns: new Float64Array(count * record.returns.length),
      delayed: new Uint32Array(count * record.delayed.length),
    };
  }

  /** Keeps the winter that has just been run as the shard's number `at`. */
  keep(at: number): void {
    const { returns, delayed } = this.record;
    this.result.returns.set(returns, at * returns.length);
    this.result.delayed.set(delayed, at * delayed.length);
  }
}
