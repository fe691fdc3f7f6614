import { LoggedFlows } from '../record/flowRecord.ts';
import type { PreparedModel } from './prepareModel.ts';
import { RecordedReturns } from '../record/readingRecord.ts';
import type { Shard, ShardResult } from '../shard.ts';
import { WaitLists } from '../record/waitRecord.ts';

/** Collects the winters of one variant of a shard, one after another. */
export class VariantWinters {
  private readonly opened: PreparedModel;
  private readonly isFull: boolean;
  private readonly arrays: Omit<ShardResult, 'waits' | 'from' | 'count'> & {
    readonly firstActive: Float64Array;
  };
  private readonly range: Pick<Shard, 'from' | 'count'>;
  private readonly waits = new WaitLists();
  private readonly logged: LoggedFlows | undefined;
  private readonly recorded: RecordedReturns | undefined;

  constructor(opened: PreparedModel, { from, count, detail }: Shard) {
    const { days, columnCount } = opened;
    const actions = opened.winter.plan.wanted.length;
    this.opened = opened;
    this.range = { from, count };
    this.isFull = detail !== 'outcomes';
    const full = this.isFull ? count : 0;
    this.arrays = {
      rows: new Float64Array(count * columnCount),
      wanted: new Uint8Array(count * actions),
      readings: new Uint32Array(full * days.readings.length),
      levels: new Uint8Array(full * days.levels.length),
      firstActive: new Float64Array(full * actions),
    };
    this.logged = detail === 'logged' ? new LoggedFlows(opened.flows, count) : undefined;
    this.recorded = detail === 'recorded' ? new RecordedReturns(opened.record, count) : undefined;
  }

  /** Takes the winter that has just ended as number `at` of the range. */
  keep(at: number): void {
    const { opened, arrays } = this;
    const { columnCount, winter } = opened;
    this.logged?.keep(at);
    this.recorded?.keep(at);
    opened.rows.write(arrays.rows.subarray(at * columnCount, (at + 1) * columnCount));
    arrays.wanted.set(winter.plan.wanted, at * winter.plan.wanted.length);
    if (this.isFull) this.keepDays(at);
  }

  private keepDays(at: number): void {
    const { opened, arrays } = this;
    const { days, winter } = opened;
    arrays.readings.set(days.readings, at * days.readings.length);
    arrays.levels.set(days.levels, at * days.levels.length);
    arrays.firstActive.set(winter.plan.firstActiveDays(), at * winter.plan.wanted.length);
    opened.waits.add(winter.replication.counts, this.waits);
  }

  /** Takes winter `at` of another variant of the same shard, which is the same winter. */
  copy(at: number, other: VariantWinters): void {
    const theirs = other.parts;
    this.parts.forEach((mine, part) => {
      const size = mine.length / this.range.count;
      mine.set(theirs[part].subarray(at * size, (at + 1) * size), at * size);
    });
    if (this.isFull) this.waits.copy(at, other.waits);
  }

  /** By action: 1 where its trigger was met in winter `at`. */
  wantedIn(at: number): Uint8Array {
    const { wanted } = this.arrays;
    const size = wanted.length / this.range.count;
    return wanted.subarray(at * size, (at + 1) * size);
  }

  /** All that is kept by winter, but the waits. */
  private get parts(): (Float64Array | Uint32Array | Uint8Array)[] {
    const { arrays, logged, recorded } = this;
    return Object.values({ ...arrays, ...logged?.result, ...recorded?.result });
  }

  get result(): ShardResult {
    const { range, arrays, waits, logged, recorded } = this;
    return { ...range, ...arrays, waits: waits.result(), ...logged?.result, ...recorded?.result };
  }
}
