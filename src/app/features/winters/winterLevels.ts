import { scopesOf } from '../../../experiment/outcomes/columns.ts';
import type { WinterLog } from '../../../experiment/run/winterLog.ts';
import type { TableData } from '../../../ui/charts/DataTable.tsx';
import type { LevelStripRow } from '../../../ui/charts/LevelStrip/LevelStrip.tsx';
import type { Mark } from '../../../ui/charts/LevelStrip/placeMarks.ts';
import { isoPlusDays, weekdayDate } from '../../../words/dates.ts';
import { DAYS, withUnit } from '../../../words/unit.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { holidayMarks } from '../../wording/calendarMarks.ts';
import { levelLabel, scopeLabel, scopeName } from '../../wording/scenarioWords.ts';

/** The system, then the areas (a single area is the system). */
export function levelScopes(scenario: Scenario): string[] {
  return ['system', ...(scenario.areas.length > 1 ? scenario.areas.map(({ id }) => id) : [])];
}

/** The level of each day of a winter in one scope. */
export function levelsIn(scenario: Scenario, { levelDays }: WinterLog, scope: string): Uint8Array {
  const at = scopesOf(scenario).indexOf(scope);
  const { days } = scenario.calendar;
  return levelDays.subarray(at * days, (at + 1) * days);
}

/** A row a scope: the level of each day, and how many are at 3 or 4; with the same winter without actions as a line. */
export function levelRows(scenario: Scenario, own: WinterLog, without: WinterLog | null): LevelStripRow[] {
  return levelScopes(scenario).map((scope) => {
    const days = levelsIn(scenario, own, scope);
    const compared = without === null ? undefined : levelsIn(scenario, without, scope);
    return {
      id: scope,
      label: scopeLabel(scenario, scope),
      days,
      compared,
      main: scope === 'system',
      figure: withUnit(String(daysAt3(days)), DAYS),
      note: compared === undefined ? '' : `· ${daysAt3(compared)} without actions`,
    };
  });
}

/** Bank holidays, and the events that came in this winter when they came. */
export function winterMarks(scenario: Scenario, { events }: WinterLog): Mark[] {
  const { days, warmUpDays } = scenario.calendar;
  const came = events.flatMap((span, at): Mark[] => {
    if (span === null) return [];
    const { id, name } = scenario.events[at]!;
    const from = Math.floor(span.start) - warmUpDays;
    const to = Math.ceil(span.end) - 1 - warmUpDays;
    return [{ label: name ?? id, from, to: Math.max(from, to), kind: 'event' }];
  });
  return [...holidayMarks(scenario), ...came].filter(({ from, to }) => to >= 0 && from < days);
}

/** The levels of one day, in a few lines. */
export function describeDayLevels(
  scenario: Scenario,
  day: number,
  own: WinterLog,
  without: WinterLog | null,
): string {
  const lines = levelScopes(scenario).map((scope) => {
    const level = levelsIn(scenario, own, scope)[day]!;
    const other = without === null ? '' : `; ${levelsIn(scenario, without, scope)[day]} without actions`;
    return `${scopeLabel(scenario, scope)}: ${levelLabel(scenario, level)}${other}`;
  });
  return [weekdayDate(isoPlusDays(scenario.calendar.startDate, day)), ...lines].join('\n');
}

/** The levels behind the picture. */
export function levelTable(scenario: Scenario, own: WinterLog, without: WinterLog | null): TableData {
  const scopes = levelScopes(scenario);
  const columns = scopes.flatMap((scope) => {
    const name = scopeName(scenario, scope);
    const other = { label: `${name}, without actions`, days: without && levelsIn(scenario, without, scope) };
    return [{ label: name, days: levelsIn(scenario, own, scope) }, ...(without === null ? [] : [other])];
  });
  return {
    caption: `${scenario.escalation.levelName} level of each day in this winter`,
    columns: [{ label: 'Day' }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: Array.from({ length: scenario.calendar.days }, (_, day) => [
      weekdayDate(isoPlusDays(scenario.calendar.startDate, day)),
      ...columns.map(({ days }) => String(days?.[day] ?? '')),
    ]),
  };
}

function daysAt3(days: Uint8Array): number {
  return days.reduce((count, level) => count + (level >= 3 ? 1 : 0), 0);
}
