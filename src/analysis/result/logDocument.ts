import type { LevelCause, LevelChange } from '../../escalation/winterObserver.ts';
import { engineVersion, type Policy } from '../../experiment/shard.ts';
import type { ActionEntry, WinterLog } from '../../experiment/run/winterLog.ts';
import { dayNumber, isoDate } from '../../scenario/calendar/dates.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { originOf, type Origin } from './origin.ts';
import type { ResultContext } from './resultDocument.ts';
import type { ScenarioName } from './resultTypes.ts';
import { scenarioNameOf } from './scenarioNameOf.ts';

/** When: a date and the hour of the day, to a minute. */
export interface Moment {
  readonly date: string;
  readonly hour: number;
}

export interface LevelEntry extends Moment {
  readonly kind: 'level';
  readonly scope: string;
  readonly before: number;
  readonly after: number;
  /** What changed at this reading and so changed the level. */
  readonly causes: readonly LoggedCause[];
  /** For a rise: the indicators that were at the new level already. */
  readonly already: readonly LoggedCause[];
}

/** An indicator in one place, with its reading and level. */
export interface LoggedCause {
  readonly indicator: string;
  readonly scope: string;
  readonly value: number | null;
  readonly level: number;
  /** Whether its reading is better than its level: the rule for stepping down keeps it there. */
  readonly held: boolean;
}

export interface ActionLogEntry extends Moment {
  readonly kind: 'action';
  readonly action: string;
  readonly scope: string;
  readonly move: ActionEntry['move'];
}

export interface EventEntry extends Moment {
  readonly kind: 'event';
  readonly event: string;
  readonly move: 'begins' | 'ends';
}

export type LogEntry = LevelEntry | ActionLogEntry | EventEntry;

/** What happened in one winter of a scenario, in the order of time, with names. */
export interface LogDocument extends Origin {
  readonly scenario: ScenarioName;
  readonly seed: string;
  readonly winter: number;
  readonly policy: Policy;
  readonly engineVersion: number;
  readonly entries: readonly LogEntry[];
}

/** The log of a winter with names, dates and hours instead of numbers. */
export function logDocument(
  log: WinterLog,
  context: ResultContext & { readonly policy: Policy },
): LogDocument {
  const { scenario, hash, seed, policy } = context;
  const origin = dayNumber(scenario.calendar.startDate) - scenario.calendar.warmUpDays;
  const timed = [
    ...log.events.flatMap((span, at) => (span === null ? [] : eventEntries(scenario, at, span, origin))),
    ...log.levels.map((change) => ({ time: change.time, entry: levelEntry(scenario, change, origin) })),
    ...log.actions.map((one) => ({ time: one.time, entry: actionEntry(scenario, one, origin) })),
  ];
  timed.sort((a, b) => a.time - b.time);
  return {
    scenario: scenarioNameOf(scenario, hash),
    seed,
    winter: log.replication,
    policy,
    engineVersion,
    ...originOf(context),
    entries: timed.map(({ entry }) => entry),
  };
}

function momentOf(time: number, origin: number): Moment {
  const day = Math.floor(time);
  return { date: isoDate(origin + day), hour: Math.round((time - day) * 24 * 60) / 60 };
}

function scopeOf(scenario: Scenario, area: number): string {
  return scenario.areas[area]?.id ?? 'system';
}

function levelEntry(scenario: Scenario, change: LevelChange, origin: number): LevelEntry {
  const { time, area, before, after, causes, already } = change;
  const logged = (cause: LevelCause): LoggedCause => ({
    indicator: scenario.indicators[cause.indicator].id,
    scope: scopeOf(scenario, cause.area),
    value: cause.value,
    level: cause.level,
    held: cause.held,
  });
  return {
    ...momentOf(time, origin),
    kind: 'level',
    scope: scopeOf(scenario, area),
    before,
    after,
    causes: causes.map(logged),
    already: already.map(logged),
  };
}

function actionEntry(scenario: Scenario, entry: ActionEntry, origin: number): ActionLogEntry {
  return {
    ...momentOf(entry.time, origin),
    kind: 'action',
    action: scenario.actions[entry.action].id,
    scope: scopeOf(scenario, entry.area),
    move: entry.move,
  };
}

function eventEntries(
  scenario: Scenario,
  at: number,
  { start, end }: { start: number; end: number },
  origin: number,
): { time: number; entry: EventEntry }[] {
  const event = scenario.events[at].id;
  return [
    { time: start, entry: { ...momentOf(start, origin), kind: 'event', event, move: 'begins' } },
    { time: end, entry: { ...momentOf(end, origin), kind: 'event', event, move: 'ends' } },
  ];
}
