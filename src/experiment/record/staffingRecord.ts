import type { Model } from '../../model/compile/model.ts';
import type { SimulatedWinter } from '../../model/winter/simulatedWinter.ts';

/** The people of one workforce group in one area, or of a group that works for the whole system. */
export interface StaffingPool {
  /** Id of the group. */
  readonly group: string;
  /** Area id or `system`. */
  readonly scope: string;
}

/** Attendance on each counted morning of one winter: pools × days. */
export interface StaffingReadings {
  readonly pools: readonly StaffingPool[];
  /** People at work, after lending between groups. */
  readonly present: Float64Array;
  /** Posts due that day: funded posts, or rostered posts where the group's percentages are of those. */
  readonly due: Float64Array;
}

/** Records who is at work, morning by morning. It changes nothing. */
export class StaffingRecord {
  readonly readings: StaffingReadings;
  private readonly model: Model;
  private readonly winter: SimulatedWinter;
  private readonly days: number;

  constructor(model: Model, winter: SimulatedWinter) {
    const { scenario, network, timeline, pools } = model;
    this.model = model;
    this.winter = winter;
    this.days = timeline.windowEnd - timeline.windowStart;
    this.readings = {
      pools: pools.map(({ group, area }) => ({
        group: scenario.workforce[group].id,
        scope: network.areaIds[area] ?? 'system',
      })),
      present: new Float64Array(pools.length * this.days),
      due: new Float64Array(pools.length * this.days),
    };
  }

  /** Records a simulated day, if it is counted. */
  note(simulatedDay: number): void {
    const day = simulatedDay - this.model.timeline.windowStart;
    if (day < 0 || day >= this.days) return;
    for (const { index, rostered } of this.model.pools) {
      const roster = this.winter.pools[index];
      this.readings.present[index * this.days + day] = roster.present;
      this.readings.due[index * this.days + day] = rostered ? roster.rostered : roster.due;
    }
  }
}
