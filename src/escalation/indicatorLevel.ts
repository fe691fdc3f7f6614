import type { Escalation } from '../scenario/schema/escalation.ts';
import { isBeyondExit, levelOf, type Bands } from './bands.ts';

/** How many readings an indicator's level needs to move, and by how much the reading must have improved. */
export interface Steps {
  readonly up: number;
  readonly down: number;
  readonly margin: number;
  readonly missingKeptDays: number;
}

/** The steps of an indicator by the escalation's rules. Capacity indicators are slower to rise. */
export function stepsFor(escalation: Escalation, isCapacity: boolean): Steps {
  return {
    up: isCapacity ? escalation.capacityStepUpReadings : escalation.stepUpReadings,
    down: escalation.stepDownReadings,
    margin: escalation.stepDownMargin,
    missingKeptDays: escalation.missingKeptDays,
  };
}

/** What a level remembers from reading to reading. */
export interface SavedIndicatorLevel {
  readonly level: number;
  readonly value: number | null;
  readonly shown: number | null;
  readonly absent: boolean;
  readonly risingReadings: number;
  readonly risingTo: number;
  readonly fallingReadings: number;
  readonly missingDays: number;
}

/**
 * One indicator's level in one area, before aggregation. It goes up after n morning readings, or at once with a second
 * reading where n is 1. It goes down one level at a time after n morning readings beyond the improved entry edge.
 */
export class IndicatorLevel {
  level = 1;
  value: number | null = null;
  /** The value reported at the latest reading. Null when it was missing. */
  shown: number | null = null;
  /** Whether the indicator is left out: nothing was reported for longer than a last value is kept. */
  absent = true;
  private readonly bands: Bands;
  private readonly steps: Steps;
  private risingReadings = 0;
  private risingTo = 4;
  private fallingReadings = 0;
  private missingDays = 0;

  constructor(bands: Bands, steps: Steps) {
    this.bands = bands;
    this.steps = steps;
  }

  clear(): void {
    this.level = 1;
    this.value = null;
    this.shown = null;
    this.absent = true;
    this.risingReadings = 0;
    this.risingTo = 4;
    this.fallingReadings = 0;
    this.missingDays = 0;
  }

  save(): SavedIndicatorLevel {
    const { level, value, shown, absent, risingReadings, risingTo, fallingReadings, missingDays } = this;
    return { level, value, shown, absent, risingReadings, risingTo, fallingReadings, missingDays };
  }

  load(saved: SavedIndicatorLevel): void {
    this.level = saved.level;
    this.value = saved.value;
    this.shown = saved.shown;
    this.absent = saved.absent;
    this.risingReadings = saved.risingReadings;
    this.risingTo = saved.risingTo;
    this.fallingReadings = saved.fallingReadings;
    this.missingDays = saved.missingDays;
  }

  /** Takes a reading. Null when it is missing. A second reading of the day does not count as a morning reading. */
  read(value: number | null, isMorning: boolean): void {
    this.shown = value;
    if (value === null) {
      this.miss(isMorning);
      return;
    }
    this.missingDays = 0;
    this.absent = false;
    this.value = value;
    const level = levelOf(this.bands, value);
    if (!isMorning) this.readAgain(level);
    else if (level > this.level) this.rise(level);
    else if (level < this.level) this.fall(level, value);
    else this.stay();
  }

  /** A second reading moves at once what needs one reading to rise or none to fall; it counts for nothing else. */
  private readAgain(level: number): void {
    if (level === this.level || (level > this.level ? this.steps.up > 1 : this.steps.down > 0)) return;
    this.level = level;
    this.stay();
  }

  /** The last value stands for some days, and its level with it; then the indicator is left out. */
  private miss(isMorning: boolean): void {
    if (!isMorning) return;
    this.missingDays++;
    if (this.missingDays > this.steps.missingKeptDays) this.absent = true;
  }

  private rise(to: number): void {
    this.fallingReadings = 0;
    this.risingTo = this.risingReadings === 0 ? to : Math.min(this.risingTo, to);
    this.risingReadings++;
    if (this.risingReadings < this.steps.up) return;
    this.level = this.risingTo;
    this.risingReadings = 0;
  }

  private fall(to: number, value: number): void {
    this.risingReadings = 0;
    if (this.steps.down === 0) {
      this.level = to;
      return;
    }
    const clear = isBeyondExit(this.bands, this.level, value, this.steps.margin);
    this.fallingReadings = clear ? this.fallingReadings + 1 : 0;
    if (this.fallingReadings < this.steps.down) return;
    this.level = Math.max(to, this.level - 1);
    this.fallingReadings = 0;
  }

  private stay(): void {
    this.risingReadings = 0;
    this.fallingReadings = 0;
  }
}
