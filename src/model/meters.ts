/** Bins of the histogram of waits: 32 to each doubling of (wait × 64 + 1), so that 1,500 days fit. */
export const waitBins = 640;

const waitScale = 64;
const asFloat = new Float32Array(1);
const asBits = new Uint32Array(asFloat.buffer);

/** The bin of a wait in days; widths are under a minute at 0 and about 3 % of a long wait. */
export function waitBin(days: number): number {
  asFloat[0] = days * waitScale + 1;
  const bin = (asBits[0] >>> 18) - (127 << 5);
  return bin < waitBins ? bin : waitBins - 1;
}

/** The shortest wait, in days, that falls into a bin. */
export function waitBinStart(bin: number): number {
  asBits[0] = (bin + (127 << 5)) << 18;
  return (asFloat[0] - 1) / waitScale;
}

/** What is counted at every station: integrals over time, people, and waits, from the last `reset` on. */
export class Meters {
  readonly waiting: Int32Array;
  readonly occupied: Int32Array;
  readonly capacity: Float64Array;
  readonly waitingDays: Float64Array;
  readonly occupiedDays: Float64Array;
  readonly capacityDays: Float64Array;
  readonly arrivals: Int32Array;
  readonly starts: Int32Array;
  readonly completions: Int32Array;
  readonly waitSum: Float64Array;
  readonly waitCounts: Int32Array;
  private readonly touched: Float64Array;
  private readonly capacitySince: Float64Array;

  constructor(stations: number) {
    this.waiting = new Int32Array(stations);
    this.occupied = new Int32Array(stations);
    this.capacity = new Float64Array(stations);
    this.waitingDays = new Float64Array(stations);
    this.occupiedDays = new Float64Array(stations);
    this.capacityDays = new Float64Array(stations);
    this.arrivals = new Int32Array(stations);
    this.starts = new Int32Array(stations);
    this.completions = new Int32Array(stations);
    this.waitSum = new Float64Array(stations);
    this.waitCounts = new Int32Array(stations * waitBins);
    this.touched = new Float64Array(stations);
    this.capacitySince = new Float64Array(stations);
  }

  clear(): void {
    this.waiting.fill(0);
    this.occupied.fill(0);
    this.capacity.fill(0);
    this.reset(0);
  }

  /** Begins counting anew at this time; what is waiting and occupied stays. */
  reset(time: number): void {
    this.waitingDays.fill(0);
    this.occupiedDays.fill(0);
    this.capacityDays.fill(0);
    this.arrivals.fill(0);
    this.starts.fill(0);
    this.completions.fill(0);
    this.waitSum.fill(0);
    this.waitCounts.fill(0);
    this.touched.fill(time);
    this.capacitySince.fill(time);
  }

  /** Brings the integrals of a station up to this time; called before each change. */
  touch(station: number, time: number): void {
    const elapsed = time - this.touched[station];
    this.waitingDays[station] += elapsed * this.waiting[station];
    this.occupiedDays[station] += elapsed * this.occupied[station];
    this.touched[station] = time;
  }

  setCapacity(station: number, time: number, capacity: number): void {
    if (capacity === this.capacity[station]) return;
    this.closeCapacity(station, time);
    this.capacity[station] = capacity;
  }

  /** Brings the integral of capacity up to this time; it changes too seldom to be touched with the others. */
  closeCapacity(station: number, time: number): void {
    this.capacityDays[station] += (time - this.capacitySince[station]) * this.capacity[station];
    this.capacitySince[station] = time;
  }

  countWait(station: number, days: number): void {
    this.waitSum[station] += days;
    this.waitCounts[station * waitBins + waitBin(days)]++;
  }
}
