import { missingReading } from '../record/series.ts';

/** Below this many winters a count fits into 16 bits. */
const mostIn16Bits = 65_535;
const smallestWidth = 16;

type Counts = Uint16Array | Uint32Array;

/**
 * Exact counts of the readings of one series, day by day: how often each whole number of steps was read. All days have
 * the same width, but each has its own lowest value. So a queue that grows all winter takes no more memory than its
 * spread.
 */
export class DayHistogram {
  readonly days: number;
  private width = 0;
  private counts: Counts = new Uint16Array(0);
  private readonly lows: Uint32Array;
  private winters = 0;
  /** Per day, winters without a reading. */
  private readonly missing: Uint32Array;

  constructor(days: number) {
    this.days = days;
    this.lows = new Uint32Array(days);
    this.missing = new Uint32Array(days);
  }

  /** Adds the readings of one winter, which start at `from`. */
  add(readings: Uint32Array, from: number): void {
    this.winters += 1;
    if (this.width === 0) {
      this.addFirst(readings, from);
      return;
    }
    const { lows, days } = this;
    let { counts, width } = this;
    for (let day = 0; day < days; day++) {
      const value = readings[from + day];
      // One comparison finds values below and above the window and the missing ones.
      const place = (value - lows[day]) >>> 0;
      if (place < width) counts[day * width + place]++;
      else if (value === missingReading) this.missing[day]++;
      else {
        this.makeRoom(day, value);
        ({ counts, width } = this);
        counts[day * width + (value - lows[day])]++;
      }
    }
  }

  /** Makes counts of 32 bits before a count can pass 65,535. */
  prepareFor(winters: number): void {
    if (winters > mostIn16Bits && this.counts instanceof Uint16Array)
      this.counts = new Uint32Array(this.counts);
  }

  /** How many winters have a reading on a day. */
  total(day: number): number {
    return this.winters - this.missing[day];
  }

  /**
   * The smallest reading, in steps, that at least a share of the winters do not exceed, per probability (ascending, 0
   * to 1) and day. Only winters with a reading on the day count. Null where no winter has one.
   */
  bands(probabilities: readonly number[]): (number | null)[][] {
    const { days, counts, width, lows } = this;
    const bands = probabilities.map(() => new Array<number | null>(days).fill(null));
    for (let day = 0; day < days; day++) {
      const total = this.total(day);
      if (total === 0) continue;
      const start = day * width;
      let place = start;
      let below = counts[place];
      for (let at = 0; at < probabilities.length; at++) {
        const wanted = Math.max(1, Math.ceil(probabilities[at] * total - 1e-9));
        while (below < wanted) below += counts[++place];
        bands[at][day] = lows[day] + place - start;
      }
    }
    return bands;
  }

  /** Counts the first winter and centres every day's window on it; counts spread with the root of their size. */
  private addFirst(readings: Uint32Array, from: number): void {
    let highest = 0;
    for (let day = 0; day < this.days; day++) {
      const value = readings[from + day];
      if (value !== missingReading && value > highest) highest = value;
    }
    this.width = widthFor(Math.ceil(6 * Math.sqrt(highest)));
    this.counts = this.emptyCounts(this.days * this.width);
    for (let day = 0; day < this.days; day++) {
      const value = readings[from + day];
      if (value === missingReading) this.missing[day]++;
      else {
        this.lows[day] = lowWithRoom(value, this.width);
        this.counts[day * this.width + value - this.lows[day]]++;
      }
    }
  }

  private makeRoom(day: number, value: number): void {
    const [first, last] = this.span(day);
    const [low, high] = [Math.min(first, value), Math.max(last, value)];
    const needed = high - low + 1;
    if (needed > this.width) this.widen(needed);
    this.moveRow(day, low, high);
  }

  /** Lowest and highest value counted on a day; (Infinity, -Infinity) when none is. */
  private span(day: number): [number, number] {
    const start = day * this.width;
    let first = 0;
    while (first < this.width && this.counts[start + first] === 0) first++;
    if (first === this.width) return [Infinity, -Infinity];
    let last = this.width - 1;
    while (this.counts[start + last] === 0) last--;
    return [this.lows[day] + first, this.lows[day] + last];
  }

  /** Gives every day the same larger width; rows keep their lowest values. */
  private widen(needed: number): void {
    const width = widthFor(needed);
    const counts = this.emptyCounts(this.days * width);
    for (let day = 0; day < this.days; day++) {
      counts.set(this.counts.subarray(day * this.width, (day + 1) * this.width), day * width);
    }
    this.counts = counts;
    this.width = width;
  }

  private emptyCounts(length: number): Counts {
    return this.counts instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
  }

  /** Shifts a day's window so that it holds low to high, with the spare room on both sides. */
  private moveRow(day: number, low: number, high: number): void {
    const start = day * this.width;
    const end = start + this.width;
    const newLow = lowWithRoom(low, this.width - (high - low + 1));
    const shift = newLow - this.lows[day];
    // What is shifted out at one end is empty, for the window held all that is counted.
    if (Math.abs(shift) >= this.width) this.counts.fill(0, start, end);
    else if (shift > 0) this.counts.copyWithin(start, start + shift, end).fill(0, end - shift, end);
    else this.counts.copyWithin(start - shift, start, end + shift).fill(0, start, start - shift);
    this.lows[day] = newLow;
  }
}

/** Room for so many values in a row, and half as many more. */
function widthFor(needed: number): number {
  return Math.max(smallestWidth, needed + (needed >> 1));
}

/** The start of a window with half of its spare room below `low`; readings are not negative. */
function lowWithRoom(low: number, spare: number): number {
  return Math.max(0, low - (spare >> 1));
}
