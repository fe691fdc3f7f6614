import type { Model } from '../../model/compile/model.ts';
import type { SimulatedWinter } from '../../model/winter/simulatedWinter.ts';

/** Counts the mornings on which a group, all areas together, is below a share of the posts due. */
export class DaysBelowStaffing {
  /** By outcome: counted days below its percentage. */
  readonly daysBelow: Int32Array;
  private readonly watched: readonly {
    outcome: number;
    percent: number;
    pools: readonly number[];
    rostered: boolean;
  }[];
  private readonly winter: SimulatedWinter;

  constructor(model: Model, winter: SimulatedWinter) {
    this.winter = winter;
    this.daysBelow = new Int32Array(model.scenario.outcomes.length);
    this.watched = model.scenario.outcomes.flatMap((outcome, index) => {
      if (outcome.kind !== 'staffingBelow') return [];
      const group = model.scenario.workforce.findIndex((one) => one.id === outcome.group);
      const pools = model.pools.filter((pool) => pool.group === group);
      return [
        {
          outcome: index,
          percent: outcome.percent,
          pools: pools.map((pool) => pool.index),
          rostered: pools.some((pool) => pool.rostered),
        },
      ];
    });
  }

  clear(): void {
    this.daysBelow.fill(0);
  }

  /** The counts so far. */
  save(): Int32Array {
    return this.daysBelow.slice();
  }

  load(saved: Int32Array): void {
    this.daysBelow.set(saved);
  }

  /** Counts one counted morning. */
  note(): void {
    for (const { outcome, percent, pools, rostered } of this.watched) {
      let due = 0;
      let present = 0;
      for (const pool of pools) {
        const roster = this.winter.pools[pool];
        due += rostered ? roster.rostered : roster.due;
        present += roster.present;
      }
      if (due > 0 && 100 * present < percent * due) this.daysBelow[outcome]++;
    }
  }
}
