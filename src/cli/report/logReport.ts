import type { LogDocument } from '../../analysis/result/logDocument.ts';
import { columnsOf } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { weekdayDate } from '../../words/dates.ts';
import { clockTime, entryInWords } from '../../words/logInWords.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { section } from './textTable.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

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
        entries
          .filter((entry) => entry.date === date)
          .map((entry) => `  ${clockTime(entry.hour)}  ${entryInWords(scenario, entry)}`),
      ),
    ),
    ...(dates.length === 0 ? ['', 'Nothing changes: no level, no action, no event.'] : []),
  ];
}

function totals(row: Float64Array, scenario: Scenario): string[] {
  const at = (id: string) => row[columnsOf(scenario).findIndex((column) => column.id === id)];
  const { levelName } = scenario.escalation;
  const days = [2, 3, 4].map((level) => `${at(outcomeId.daysAt(level, 'system'))} at ${levelName} ${level}`);
  return [
    `  Days of ${scopeInWords(scenario, 'system')}: ${days.join(', ')}`,
    `  Hospital bed-days lost to delay: ${roundedNumber(Math.round(at(outcomeId.bedDaysLost())))}`,
  ];
}
