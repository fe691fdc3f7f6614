import type {
  ActionLogEntry,
  EventEntry,
  LevelEntry,
  LogEntry,
  LoggedCause,
} from '../analysis/result/logDocument.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { readingInWords } from './readingInWords.ts';
import { scopeInWords, scopeTitle } from './phrases.ts';

const moves: Readonly<Record<ActionLogEntry['move'], string>> = {
  committed: 'is committed to',
  refused: 'is refused: its limit is reached, or there is nobody to lend',
  cancelled: 'is cancelled: its trigger went before it began',
  started: 'starts',
  ended: 'ends',
};

/** What an entry of a winter's log says: 'East Kent: OPEL 2 to 3, for Health caseload 61 cases (OPEL 3)'. */
export function entryInWords(scenario: Scenario, entry: LogEntry): string {
  if (entry.kind === 'level') return levelInWords(scenario, entry);
  return entry.kind === 'event' ? eventInWords(scenario, entry) : actionInWords(scenario, entry);
}

/** '14:30' from the hour 14.5. */
export function clockTime(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function eventInWords(scenario: Scenario, { event: id, move }: EventEntry): string {
  const event = scenario.events.find((one) => one.id === id);
  return `Event: ${event?.name ?? id} ${move}`;
}

function actionInWords(scenario: Scenario, { action: id, scope, move }: ActionLogEntry): string {
  const action = scenario.actions.find((one) => one.id === id);
  const where = scope === 'system' ? '' : ` (${scopeInWords(scenario, scope)})`;
  const owner = action === undefined ? '' : `, owner: ${action.owner}`;
  return `Action: ${action?.name ?? id}${where} ${moves[move]}${owner}`;
}

function levelInWords(scenario: Scenario, { scope, before, after, causes, already }: LevelEntry): string {
  const { levelName } = scenario.escalation;
  const change = `${scopeTitle(scenario, scope)}: ${levelName} ${before} to ${after}`;
  if (causes.length === 0) return change;
  const said = causes.map((cause) => causeInWords(scenario, cause, scope));
  if (after < before) return `${change}, since ${said.join('; ')}`;
  // Of all areas together the list would be long, and names nothing that is new.
  const others = scope === 'system' ? [] : already.map((cause) => causeInWords(scenario, cause, scope));
  const there = others.length === 0 ? '' : `; already there: ${others.join('; ')}`;
  return `${change}, for ${said.join('; ')}${there}`;
}

/** 'Health caseload 61 cases (OPEL 3)', with its area where that is not the one whose level changes, and what is held. */
function causeInWords(
  scenario: Scenario,
  { indicator: id, scope: place, value, level, held }: LoggedCause,
  scope: string,
): string {
  const indicator = scenario.indicators.find((one) => one.id === id)!;
  const where = place === scope || place === 'system' ? '' : `, ${scopeInWords(scenario, place)}`;
  // An indicator that is no longer reported counts for nothing until its next return.
  if (level === 0) return `${indicator.name ?? id}${where} not reported`;
  const reading = value === null ? '' : ` ${readingInWords(indicator, place, value)}`;
  const rated = `${scenario.escalation.levelName} ${level}`;
  return `${indicator.name ?? id}${where}${reading} (${held ? `held at ${rated} by the rule for stepping down` : rated})`;
}
