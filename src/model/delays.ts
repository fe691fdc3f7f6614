import type { Model } from './compile/model.ts';
import * as people from './people.ts';
import type { Person } from './people.ts';
import type { Population } from './population.ts';

/** The numbers of days within which the discharged share is counted. */
export const withinDays = Object.freeze([1, 2, 7] as const);

/**
 * Delay of people from hospital, by area. It counts bed-days lost in the window (of everyone in delay, also those still
 * waiting). It also counts the cohort that became ready in the window, followed to the end of the run-out.
 */
export class Delays {
  readonly bedDays: Float64Array;
  readonly cohort: Int32Array;
  readonly delaySum: Float64Array;
  readonly within: readonly Int32Array[];
  readonly diverted: Int32Array;
  private readonly from: number;
  private readonly to: number;

  constructor(model: Model) {
    const areas = model.network.areaCount + 1;
    this.bedDays = new Float64Array(areas);
    this.cohort = new Int32Array(areas);
    this.delaySum = new Float64Array(areas);
    this.within = withinDays.map(() => new Int32Array(areas));
    this.diverted = new Int32Array(areas);
    this.from = model.timeline.windowStart;
    this.to = model.timeline.windowEnd;
  }

  clear(): void {
    this.bedDays.fill(0);
    this.cohort.fill(0);
    this.delaySum.fill(0);
    this.diverted.fill(0);
    for (const counts of this.within) counts.fill(0);
  }

  /** Counts a delay that ran from `ready` to `end`. A person who left before being ready has no delay. */
  ended(inArea: number, ready: number, end: number): void {
    const days = end > ready ? end - ready : 0;
    this.addBedDays(inArea, ready, end);
    if (ready < this.from || ready >= this.to) return;
    this.cohort[inArea]++;
    this.delaySum[inArea] += days;
    for (let i = 0; i < withinDays.length; i++) if (days <= withinDays[i]) this.within[i][inArea]++;
  }

  /**
   * Ends the run: people still in delay count as not within any number of days. Those ready first are added first, so
   * sums do not depend on who else was inside, to the last bit.
   */
  close(population: Population, end: number): void {
    const delayed: Person[] = [];
    population.forEach((person) => {
      if (people.state[person] !== people.personState.coming && people.inHospital[person] === 1)
        delayed.push(person);
    });
    delayed.sort((one, other) => people.readyTime[one] - people.readyTime[other]);
    for (const person of delayed) this.addOpen(people.area[person], people.readyTime[person], end);
  }

  private addOpen(inArea: number, ready: number, end: number): void {
    this.addBedDays(inArea, ready, end);
    if (ready < this.from || ready >= this.to) return;
    this.cohort[inArea]++;
    this.delaySum[inArea] += Math.max(0, end - ready);
  }

  private addBedDays(area: number, ready: number, end: number): void {
    const first = ready > this.from ? ready : this.from;
    const last = end < this.to ? end : this.to;
    if (last > first) this.bedDays[area] += last - first;
  }
}
