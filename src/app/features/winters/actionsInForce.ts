import type { LogEntry } from '../../../analysis/result/logDocument.ts';
import { dayNumber } from '../../../scenario/calendar/dates.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { listInWords } from '../../../words/phrases.ts';
import { scopeName } from '../../wording/scenarioWords.ts';

/** An action that is in force, and where. */
export interface ActionInForce {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** 'in East Kent and Swale'; empty for all areas together. */
  readonly places: string;
}

/** The actions that had started and not ended when a counted day was over, in the scenario's order. */
export function actionsInForce(
  scenario: Scenario,
  entries: readonly LogEntry[],
  day: number,
): ActionInForce[] {
  const last = dayNumber(scenario.calendar.startDate) + day;
  const where = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.kind !== 'action' || dayNumber(entry.date) > last) continue;
    const scopes = where.get(entry.action) ?? new Set();
    where.set(entry.action, scopes);
    if (entry.move === 'started') scopes.add(entry.scope);
    if (entry.move === 'ended') scopes.delete(entry.scope);
  }
  return scenario.actions.flatMap(({ id, name, owner }): ActionInForce[] => {
    const scopes = [...(where.get(id) ?? [])];
    if (scopes.length === 0) return [];
    const areas = scopes.filter((scope) => scope !== 'system').map((scope) => scopeName(scenario, scope));
    return [{ id, name, owner, places: areas.length === 0 ? '' : `in ${listInWords(areas)}` }];
  });
}
