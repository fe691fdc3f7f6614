import type { LevelEntry, LogDocument, LogEntry } from '../../analysis/result/logDocument.ts';
import { columnsOf } from '../../experiment/columns.ts';
import { indicatorStep, indicatorUnit } from '../../model/indicators/describe.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { weekdayDate } from '../../words/dateInWords.ts';
import { roundedNumber } from '../../words/roundedNumber.ts';
import { scopeName } from './columnWords.ts';
import { section } from './textTable.ts';

const moves = {
  committed: 'is committed to',
  refused: 'is refused: its limit is reached, or there is nobody to lend',
  cancelled: 'is cancelled: its trigger went before it began',
  started: 'starts',
  ended: 'ends',
} as const;

/** One winter in words, by date: `22 December, 10:00  East Kent: OPEL 2 to 3. Health caseload 61 cases (OPEL 3)`. */
export function logReport(
  document: LogDocument,
  row: Float64Array,
  scenario: Scenario,
  policy: string,
): string[] {
  const { scenario: name, seed, winter, engineVersion, entries } = document;
  const dates = [...new Set(entries.map(({ date }) => date))];
  return [
    name.title,
    `Winter ${winter} of seed "${seed}"; ${policy}; engine ${engineVersion}; scenario ${name.hash.slice(0, 12)}`,
    ...section('In all', totals(row, scenario)),
    ...dates.flatMap((date) =>
      section(
        weekdayDate(date),
        entries.filter((entry) => entry.date === date).map((entry) => `  ${line(entry, scenario)}`),
      ),
    ),
    ...(dates.length === 0 ? ['', 'Nothing changes: no level, no action, no event.'] : []),
  ];
}

function totals(row: Float64Array, scenario: Scenario): string[] {
  const at = (id: string) => row[columnsOf(scenario).findIndex((column) => column.id === id)];
  const { levelName } = scenario.escalation;
  const days = [2, 3, 4].map((level) => `${at(`daysAt${level}.system`)} at ${levelName} ${level}`);
  return [
    `  Days of the whole system: ${days.join(', ')}`,
    `  Hospital bed-days lost to delay: ${roundedNumber(Math.round(at('bedDaysLost')))}`,
  ];
}

function line(entry: LogEntry, scenario: Scenario): string {
  const time = clock(entry.hour);
  if (entry.kind === 'level') return `${time}  ${levelLine(entry, scenario)}`;
  if (entry.kind === 'event') {
    const event = scenario.events.find(({ id }) => id === entry.event);
    return `${time}  Event: ${event?.name ?? entry.event} ${entry.move}`;
  }
  const action = scenario.actions.find(({ id }) => id === entry.action);
  const where = entry.scope === 'system' ? '' : ` (${scopeName(entry.scope, scenario)})`;
  return `${time}  Action: ${action?.name ?? entry.action}${where} ${moves[entry.move]}`;
}

function levelLine({ scope, before, after, causes }: LevelEntry, scenario: Scenario): string {
  const { levelName } = scenario.escalation;
  const change = `${scopeName(scope, scenario)}: ${levelName} ${before} to ${after}`;
  if (causes.length === 0) return change;
  const said = causes.map(({ indicator: id, scope: place, value, level }) => {
    const indicator = scenario.indicators.find((one) => one.id === id)!;
    const where = place === scope || place === 'system' ? '' : `, ${scopeName(place, scenario)}`;
    const reading =
      value === null
        ? ''
        : ` ${roundedNumber(value, indicatorStep(indicator) < 1 ? -1 : 0)} ${indicatorUnit(indicator)}`;
    return `${indicator.name ?? id}${where}${reading} (${levelName} ${level})`;
  });
  return `${change}${after > before ? ', for' : ', since better:'} ${said.join('; ')}`;
}

/** `14:30` from 14.5. */
function clock(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
