import type { Simulated } from '../result/origin.ts';
import type { Variant } from '../../experiment/run/design.ts';
import type { Recordings } from '../../experiment/record/recordings.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Indicator } from '../../scenario/schema/indicator.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** A way of setting thresholds: the scenario with it applied. The others are compared with the first of several. */
export interface Setting extends Simulated {
  /** Unique among the compared settings. */
  readonly id: string;
  readonly title: string;
  readonly hash: string;
}

/** A setting with the recordings that it can be replayed from. */
export interface RecordedSetting extends Setting {
  readonly recordings: Recordings;
}

/**
 * Names what is read of a winter without actions. Two scenarios with the same key share their readings, whatever their
 * bands, points, weights, aggregation and steps. The key contains where, when and what is measured, and all that
 * happens.
 */
export function readingKey(scenario: Scenario): string {
  const { readingHour, secondReading } = scenario.escalation;
  const hours = secondReading === undefined ? [readingHour] : [readingHour, secondReading.hour];
  // Recordings are looked up by the ids of areas and stages.
  const ids = [...scenario.areas, ...scenario.stages].map(({ id }) => id);
  const read = scenarioHash(measured(scenario, scenario.indicators.map(measuredIndicator)));
  return [read, ...hours, ...ids].join(' ');
}

/** Names what happens in a winter without actions, whatever is read of it and how. */
export function worldKey(scenario: Scenario): string {
  const workforce = scenario.workforce.map((group) => ({
    ...group,
    staffingDenominator: 'fundedPosts' as const,
  }));
  return scenarioHash(measured({ ...scenario, workforce }, []));
}

/**
 * Settings that change more than what is read and how it becomes a level. Their effect cannot be separated from that of
 * other winters.
 */
export function strangers(settings: readonly Setting[]): Setting[] {
  const world = worldKey(settings[0].scenario);
  return settings.filter(({ scenario }) => worldKey(scenario) !== world);
}

/** The runs that every setting can be replayed from: without actions, one run for each way of reading. */
export function recordingVariants(settings: readonly Setting[]): Variant[] {
  const byKey = new Map<string, Variant>();
  for (const setting of settings) {
    const key = readingKey(setting.scenario);
    const variant: Variant = { ...setting, policy: { actions: 'none' } };
    if (!byKey.has(key)) byKey.set(key, variant);
  }
  return [...byKey.values()];
}

/** What acts on levels alone (rules, the plan) and what is reported alone are left out. */
function measured(scenario: Scenario, indicators: Indicator[]): Scenario {
  const { id: _, escalation, costs: __, ...rest } = scenario;
  const { levelName } = escalation;
  return {
    ...rest,
    id: 'measured',
    indicators,
    escalation: { levelName } as Scenario['escalation'],
    actions: [],
    outcomes: [],
  };
}

function measuredIndicator(indicator: Indicator): Indicator {
  const { bands: _, unit: __, maximumPoints: ___, ...rest } = indicator;
  return { ...rest, weight: 1, capacity: false };
}
