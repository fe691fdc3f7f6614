import { columnsOf } from '../../src/experiment/outcomes/columns.ts';
import { missingReading, seriesOf, type DaySeries } from '../../src/experiment/record/series.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { runWinters } from './loggedWinter.ts';
import { openHere } from './openHere.ts';

/** The mean of a sample and the standard error of that mean. */
export interface MeanWithError {
  readonly mean: number;
  readonly error: number;
}

/** Mean and standard error of values that are independent of each other. */
export function meanWithError(values: readonly number[]): MeanWithError {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** Standard errors between what was found and what theory says. */
export function errorsFrom(found: MeanWithError, theory: number): number {
  return Math.abs(found.mean - theory) / found.error;
}

/** Runs winters of a scenario and gives its figures and morning readings by name. */
export function figuresOf(scenario: Scenario, winters: number) {
  const { rows, readings } = runWinters(openHere(scenario), 0, winters, { seed: 'theory' });
  const columns = columnsOf(scenario).map(({ id }) => id);
  const series = seriesOf(scenario);
  const { days } = scenario.calendar;
  return {
    /** One value for each winter. */
    values(column: string): number[] {
      const at = columns.indexOf(column);
      if (at < 0) throw new Error(`no column "${column}"`);
      return Array.from({ length: winters }, (_, winter) => rows[winter * columns.length + at]);
    },
    mean(column: string): MeanWithError {
      return meanWithError(this.values(column));
    },
    /** Readings of one winter, a value a counted day; missing ones are left out. */
    readings(winter: number, kind: DaySeries['kind'], part: string): number[] {
      const at = series.findIndex((one) => one.kind === kind && one.part === part && one.scope === 'system');
      const first = (winter * series.length + at) * days;
      return Array.from(readings.subarray(first, first + days))
        .filter((value) => value !== missingReading)
        .map((value) => value * series[at].step);
    },
  };
}
