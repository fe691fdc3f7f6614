import type { Action } from '../../scenario/schema/escalation.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { dateRange, shortDate } from '../../words/dates.ts';
import { scopeTitle } from '../../words/phrases.ts';

/** The longest name of an area that has room next to a chart. */
const LONGEST_LABEL = 18;

/** `OPEL 3`. */
export function levelLabel(scenario: Scenario, level: number): string {
  return `${scenario.escalation.levelName} ${level}`;
}

/** The name of an area, or of all areas together, for a cell or a heading. */
export function scopeName(scenario: Scenario, scope: string): string {
  return scopeTitle(scenario, scope);
}

/** The name if it is short, else an area's id or "All areas". */
export function scopeLabel(scenario: Scenario, scope: string): string {
  const name = scopeName(scenario, scope);
  if (name.length <= LONGEST_LABEL) return name;
  return scope === 'system' ? 'All areas' : scope;
}

/** Whether any indicator can set a level. Without such an indicator, every day is at level 1. */
export function setsLevels(scenario: Scenario): boolean {
  return scenario.indicators.some((indicator) => indicator.bands !== undefined);
}

/** Whether anyone is counted as waiting in hospital. */
export function hasHospitalDelay(scenario: Scenario): boolean {
  return scenario.streams.some((stream) => stream.fromHospital);
}

/** When an action starts: 'from OPEL 2 in the area', '20 Dec – 5 Jan'. */
export function triggerInWords(scenario: Scenario, { trigger }: Action): string {
  if ('from' in trigger) {
    return trigger.to === undefined ? `from ${shortDate(trigger.from)}` : dateRange(trigger.from, trigger.to);
  }
  if ('indicator' in trigger) {
    const indicator = scenario.indicators.find((one) => one.id === trigger.indicator);
    return `when “${indicator?.name ?? trigger.indicator}” is at ${levelLabel(scenario, trigger.level)}`;
  }
  const place = trigger.of === 'area' ? ' in the area' : '';
  return `from ${levelLabel(scenario, trigger.level)}${place}`;
}
