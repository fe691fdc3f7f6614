import type { Indicator, IndicatorKind } from '../../scenario/schema/indicator.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

const percentStep = 0.1;

const kinds: Record<
  IndicatorKind,
  { readonly unit: string; readonly step: number; readonly worse: 'high' | 'low' }
> = {
  census: { unit: 'cases', step: 1, worse: 'high' },
  staffingPercent: { unit: '%', step: percentStep, worse: 'low' },
  placesFree: { unit: 'places', step: 1, worse: 'low' },
  occupancyPercent: { unit: '%', step: percentStep, worse: 'high' },
  startsLeft: { unit: 'starts', step: 0.1, worse: 'low' },
  weekStartsLeft: { unit: 'starts', step: 0.1, worse: 'low' },
  waitingLongerThan: { unit: 'people', step: 1, worse: 'high' },
  arrivals: { unit: 'people a day', step: 0.1, worse: 'high' },
};

/** The step in which readings of an indicator are kept. */
export function indicatorStep(indicator: Indicator): number {
  return kinds[indicator.kind].step;
}

/** The unit of an indicator, in words. */
export function indicatorUnit(indicator: Indicator): string {
  return indicator.unit ?? kinds[indicator.kind].unit;
}

/** Which way an indicator is worse. */
export function worseDirection(indicator: Indicator): 'high' | 'low' {
  return kinds[indicator.kind].worse;
}

/** Where an indicator is read: its areas, or the system. */
export function indicatorScopes(scenario: Scenario, indicator: Indicator): string[] {
  if (indicator.scope === 'system') return ['system'];
  return indicator.areas ?? scenario.areas.map((area) => area.id);
}
