import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { isoPlusDays, shortDate } from '../../../words/dates.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { levelLabel } from '../../wording/scenarioWords.ts';
import type { WinterColumn, WinterColumnId } from './winterRows.ts';

const HEADINGS: Readonly<Record<WinterColumnId, string>> = {
  severity: '#',
  winter: 'Winter',
  daysAt2: '2',
  daysAt3: '3',
  daysAt4: '4',
  firstAt3: 'First 3',
  bedDays: 'Bed-days',
  waiting: 'Waiting',
};

/** The short heading of a column of the list. */
export function columnHeading(id: WinterColumnId): string {
  return HEADINGS[id];
}

/** What a column holds, in full. */
export function columnName(scenario: Scenario, id: WinterColumnId): string {
  if (id === 'daysAt2') return `Days at ${levelLabel(scenario, 2)}`;
  if (id === 'daysAt3') return `Days at ${levelLabel(scenario, 3)}`;
  if (id === 'daysAt4') return `Days at ${levelLabel(scenario, 4)}`;
  if (id === 'firstAt3') return `First date at ${levelLabel(scenario, 3)} or above`;
  if (id === 'bedDays') return 'Hospital bed-days lost to delay';
  if (id === 'waiting') return 'People waiting on the average day';
  return id === 'severity' ? 'Place by severity, the worst first' : 'Number of the winter';
}

/** A figure of one winter as the list shows it. */
export function winterCell({ calendar }: Scenario, { id, values }: WinterColumn, winter: number): string {
  const value = values[winter]!;
  if (Number.isNaN(value)) return '—';
  if (id === 'firstAt3') return shortDate(isoPlusDays(calendar.startDate, value));
  return roundedNumber(value, id === 'waiting' ? -1 : 0);
}
