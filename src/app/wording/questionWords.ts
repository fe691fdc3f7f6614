import type { AlarmRule } from '../../analysis/thresholds/alarms.ts';
import type { EdgeRef } from '../../analysis/thresholds/edges.ts';
import { indicatorUnit } from '../../model/indicators/describe.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { levelLabel } from './scenarioWords.ts';

/** 'OPEL 3 or above in the county'. */
export function alarmInWords(scenario: Scenario, { level, scope }: AlarmRule): string {
  return `${levelLabel(scenario, level)}${level < 4 ? ' or above' : ''} in ${scopeInWords(scenario, scope)}`;
}

/** The name of an indicator; its id where it is gone. */
export function indicatorName(scenario: Scenario, id: string): string {
  return scenario.indicators.find((one) => one.id === id)?.name ?? id;
}

/** 'Health caseload, East Kent: OPEL 3 at, cases'. */
export function edgeInWords(scenario: Scenario, { indicator, area, level }: EdgeRef): string {
  const place = area === null ? '' : `, ${scopeInWords(scenario, area)}`;
  return `${indicatorName(scenario, indicator)}${place}: ${levelLabel(scenario, level)}`;
}

/** The unit of the values of an edge. */
export function edgeUnit(scenario: Scenario, { indicator }: EdgeRef): string {
  const found = scenario.indicators.find(({ id }) => id === indicator);
  return found === undefined ? '' : indicatorUnit(found);
}
