/** Completions over which the speed is taken: enough to be steady, few enough to follow a machine that slows. */
const remembered = 24;
/** The first completions tell how long workers take to start and to get going, and are left out. */
const startingUp = 2;
const fewest = startingUp + 3;

/** Winters a second, from the latest completions. */
export class SpeedMeter {
  private readonly now: () => number;
  private readonly times: number[];
  private readonly counts: number[] = [0];

  /** `now` in milliseconds, from any origin. */
  constructor(now: () => number) {
    this.now = now;
    this.times = [now()];
  }

  completed(winters: number): void {
    this.times.push(this.now());
    this.counts.push(winters);
    if (this.times.length > remembered) {
      this.times.shift();
      this.counts.shift();
    }
  }

  /** Winters a second on all workers together. 0 while not known. */
  get perSecond(): number {
    if (this.times.length < fewest) return 0;
    const elapsed = this.times[this.times.length - 1] - this.times[startingUp];
    const winters = this.counts.slice(startingUp + 1).reduce((sum, count) => sum + count, 0);
    return elapsed > 0 ? (winters / elapsed) * 1000 : 0;
  }
}
