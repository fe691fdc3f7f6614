import type { EscalatedWinter } from '../../escalation/escalatedWinter.ts';
import type { Model } from '../../model/compile/model.ts';
import type { DayRecord } from '../record/dayRecord.ts';
import type { DaysBelowStaffing } from '../record/daysBelowStaffing.ts';
import { anyArea, hasAnyArea, scopesOf } from '../record/scopes.ts';

/** A model's winter once it has ended, with what was recorded of its days. The same object serves winter after winter. */
export class EndedWinter {
  readonly model: Model;
  readonly winter: EscalatedWinter;
  readonly record: DayRecord;
  readonly staffing: DaysBelowStaffing;
  /** Counted days. */
  readonly days: number;
  private readonly highest: Uint8Array;

  constructor(model: Model, winter: EscalatedWinter, record: DayRecord, staffing: DaysBelowStaffing) {
    this.model = model;
    this.winter = winter;
    this.record = record;
    this.staffing = staffing;
    this.days = model.timeline.windowEnd - model.timeline.windowStart;
    this.highest = new Uint8Array(hasAnyArea(model.scenario) ? this.days : 0);
  }

  /** Works out what several outcomes read. Call it when another winter has ended. */
  begin(): void {
    const { highest, days, record } = this;
    highest.fill(0);
    if (highest.length === 0) return;
    for (let at = 0; at < this.model.network.areaCount * days; at++)
      if (record.levels[at] > highest[at % days]) highest[at % days] = record.levels[at];
  }

  /** The level of each day in a scope. In any area it is the highest of the areas' levels. */
  levelsIn(scope: string): () => Uint8Array {
    if (scope === anyArea) return () => this.highest;
    const from = scopesOf(this.model.scenario).indexOf(scope) * this.days;
    return () => this.record.levels.subarray(from, from + this.days);
  }
}
