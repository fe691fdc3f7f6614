import type { EscalatedWinter } from '../../escalation/escalatedWinter.ts';
import type { Model } from '../../model/compile/model.ts';

/** Readings a day: in the morning, and the second reading, whether it was needed or not. */
export const readingsADay = 2;

/** Readings recorded so far. */
export interface SavedReadings {
  readonly returns: Float64Array;
  readonly delayed: Uint32Array;
}

/**
 * Records the data for replaying any setting of thresholds. These are every reading of every indicator as it was
 * reported, to the last bit, and the people in delay on each morning. The readings run from the first day of the
 * warm-up to the end of the window.
 */
export class ReadingRecord {
  /** places (`readingPlaces`) × days of warm-up and window × readings; NaN where nothing was reported. */
  readonly returns: Float64Array;
  /** scopes × counted days: people in hospital who no longer need it, at the morning reading. */
  readonly delayed: Uint32Array;
  private readonly winter: EscalatedWinter;
  private readonly windowStart: number;
  private readonly windowEnd: number;
  private readonly system: number;

  constructor({ network, timeline }: Model, winter: EscalatedWinter) {
    this.winter = winter;
    this.windowStart = timeline.windowStart;
    this.windowEnd = timeline.windowEnd;
    this.system = network.areaCount;
    this.returns = new Float64Array(winter.returns.placeCount * timeline.windowEnd * readingsADay);
    this.delayed = new Uint32Array((network.areaCount + 1) * (timeline.windowEnd - timeline.windowStart));
  }

  clear(): void {
    this.returns.fill(NaN);
    this.delayed.fill(0);
  }

  /** What has been recorded so far. */
  save(): SavedReadings {
    return { returns: this.returns.slice(), delayed: this.delayed.slice() };
  }

  load({ returns, delayed }: SavedReadings): void {
    this.returns.set(returns);
    this.delayed.set(delayed);
  }

  /** Records the readings at an hour of reading of a simulated day. */
  note(day: number, isMorning: boolean): void {
    if (day >= this.windowEnd) return;
    const { returns } = this.winter;
    for (let place = 0; place < returns.placeCount; place++)
      this.returns[(place * this.windowEnd + day) * readingsADay + (isMorning ? 0 : 1)] =
        returns.reported(place) ?? NaN;
    if (isMorning && day >= this.windowStart) this.noteDelayed(day - this.windowStart);
  }

  private noteDelayed(day: number): void {
    const { replication } = this.winter;
    const days = this.windowEnd - this.windowStart;
    this.delayed[this.system * days + day] = replication.delayedNow(-1);
    for (let area = 0; area < this.system; area++)
      this.delayed[area * days + day] = replication.delayedNow(area);
  }
}

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
