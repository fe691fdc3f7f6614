import { scopesOf } from '../../experiment/outcomes/columns.ts';
import type { WinterData } from '../../experiment/record/probe.ts';
import { type DaySeries, missingReading, seriesOf } from '../../experiment/record/series.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { type CrisisMeasure, defaultMeasure } from '../thresholds/crisis.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

/** The figure that an action is watched by from morning to morning: people delayed in hospital, or a day series. */
export interface WatchedSeries {
  readonly kind: DaySeries['kind'] | 'delayed';
  /** Id of the stage or indicator; null of people delayed in hospital. */
  readonly part: string | null;
  /** Area id or `system`. */
  readonly scope: string;
}

/**
 * Everything of a scenario that can be watched: people delayed where anyone comes from hospital, then every day series.
 */
export function watchable(scenario: Scenario): WatchedSeries[] {
  const hasDelay = scenario.streams.some(({ fromHospital }) => fromHospital);
  const scopes = hasDelay ? scopesOf(scenario) : [];
  return [
    ...scopes.map((scope): WatchedSeries => ({ kind: 'delayed', part: null, scope })),
    ...seriesOf(scenario).map(({ kind, part, scope }): WatchedSeries => ({ kind, part, scope })),
  ];
}

/** The queue that an outcome is about. Otherwise the people whose delay is a crisis, unless others are chosen. */
export function defaultWatched(scenario: Scenario, outcome: string): WatchedSeries {
  const stage = scenario.stages.find(({ id }) => outcomeId.peakWaiting(id) === outcome);
  return watchedOf(stage === undefined ? defaultMeasure(scenario) : { stage: stage.id, scope: 'system' });
}

/** The people of a crisis as a series. */
export function watchedOf({ stage, scope }: CrisisMeasure): WatchedSeries {
  return stage === null ? { kind: 'delayed', part: null, scope } : { kind: 'waiting', part: stage, scope };
}

/** Whether two are the same figure. */
export function isSameSeries(one: WatchedSeries, other: WatchedSeries): boolean {
  return one.kind === other.kind && one.part === other.part && one.scope === other.scope;
}

/**
 * Reads the figure of each morning, in its unit, from a recorded winter; NaN where missing. Throws for an unknown
 * series.
 */
export function morningsOf(scenario: Scenario, watched: WatchedSeries): (winter: WinterData) => Float64Array {
  const { days } = scenario.calendar;
  if (watched.kind === 'delayed') {
    const at = rowOf(scopesOf(scenario).indexOf(watched.scope), watched) * days;
    return ({ delayed }) => Float64Array.from(delayed.subarray(at, at + days));
  }
  const all = seriesOf(scenario);
  const row = rowOf(
    all.findIndex((one) => isSameSeries(one, watched)),
    watched,
  );
  // Three tenths are 3 / 10: a product would have a tail of digits.
  const parts = Math.round(1 / all[row].step);
  return ({ readings }) =>
    Float64Array.from(readings.subarray(row * days, (row + 1) * days), (reading) =>
      reading === missingReading ? NaN : reading / parts,
    );
}

function rowOf(row: number, { kind, part, scope }: WatchedSeries): number {
  if (row < 0) throw new Error(`morningsOf: no series ${[kind, part, scope].filter(Boolean).join(' ')}`);
  return row;
}
