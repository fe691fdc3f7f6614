import { Levels } from '../../escalation/levels.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { LevelDays } from '../record/levelDays.ts';
import { readingsADay } from '../record/readingRecord.ts';

const everywhere = () => true;

/**
 * Runs the escalation of a scenario over readings that were recorded with another scenario. The levels are the same, to
 * the bit, as in a winter simulated with it without actions. Both must read the same indicators in the same places at
 * the same hours.
 */
export class Replay {
  private readonly levels: Levels;
  private readonly days: LevelDays;
  private readonly before: Uint8Array;
  private readonly readsAgain: boolean;
  private readonly windowStart: number;
  private readonly windowEnd: number;

  constructor(scenario: Scenario) {
    const { warmUpDays, days } = scenario.calendar;
    this.levels = new Levels(scenario);
    this.days = new LevelDays(this.levels.current.length, days);
    this.before = new Uint8Array(this.levels.current.length);
    this.readsAgain = scenario.escalation.secondReading !== undefined;
    this.windowStart = warmUpDays;
    this.windowEnd = warmUpDays + days;
  }

  /** The days of one winter from its returns (`ReadingRecord`). Valid until the next call. */
  run(returns: Float64Array): Pick<LevelDays, 'levels' | 'changes'> {
    this.levels.clear();
    this.days.clear();
    for (let day = 0; day < this.windowEnd; day++) {
      this.read(returns, day, true, everywhere);
      const again = this.readsAgain ? this.levels.readAgain() : null;
      if (again !== null) this.read(returns, day, false, again);
    }
    return this.days;
  }

  private read(
    returns: Float64Array,
    day: number,
    isMorning: boolean,
    areas: (area: number) => boolean,
  ): void {
    const { levels, before, days, windowEnd, windowStart } = this;
    const at = day * readingsADay + (isMorning ? 0 : 1);
    const perPlace = windowEnd * readingsADay;
    before.set(levels.current);
    levels.read(
      (place) => {
        const value = returns[place * perPlace + at];
        return value !== value ? null : value;
      },
      isMorning,
      areas,
    );
    if (day < windowStart) return;
    if (isMorning) days.beginDay(day - windowStart, levels.current);
    days.note(day - windowStart, before, levels.current);
  }
}
