import { valueIn } from '../../scenario/byArea.ts';
import { dayNumber } from '../../scenario/calendar/dates.ts';
import type { ByArea } from '../../scenario/schema/primitives.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { Stream } from '../../scenario/schema/stream.ts';
import type { WorkforceGroup } from '../../scenario/schema/workforce.ts';
import { seasonAddition, seasonFactor } from '../../scenario/calendar/seasonFactor.ts';
import { power } from '../../sim/math/power.ts';

/** Days between the two readings of a stock, four whole weeks. */
export const driftDays = 28;

/**
 * The scenario as it would go on if its first month never ended. It has no actions, drivers, events or holidays.
 * Season, growth and recorded rates stay at their mean over `month` (day numbers, the last excluded). Its window is 28
 * days and the morning after them. Weekdays, over-dispersion and standing effects stay.
 */
export function frozenScenario(scenario: Scenario, month: readonly number[]): Scenario {
  return {
    ...scenario,
    calendar: { ...scenario.calendar, days: driftDays + 1, runOutDays: 0, bankHolidays: [] },
    streams: scenario.streams.map((stream) => frozenStream(stream, scenario, month)),
    stages: scenario.stages.map(frozenStage),
    workforce: scenario.workforce.map((group) => frozenGroup(group, month)),
    drivers: [],
    events: [],
    actions: [],
    outcomes: [],
    observed: [],
    targets: [],
    changed: [],
    provenance: {},
  };
}

function frozenStream(stream: Stream, { areas, calendar }: Scenario, month: readonly number[]): Stream {
  const start = dayNumber(calendar.startDate);
  const rateIn = (area: string) => mean(month, (day) => trendOn(stream, area, day, start));
  const ratePerDay: ByArea<number> =
    stream.scope === 'system' || areas.length === 0
      ? rateIn('system')
      : {
          byArea: Object.fromEntries(
            (stream.areas ?? areas.map(({ id }) => id)).map((id) => [id, rateIn(id)]),
          ),
        };
  return {
    ...stream,
    ratePerDay,
    season: [],
    growthPerYear: 0,
    series: [],
    holidays: [],
    bankHolidayFactor: 1,
  };
}

/** The rate on a day before weekday and holidays, as the model takes it. */
function trendOn(stream: Stream, area: string, day: number, start: number): number {
  const recorded = stream.series
    .filter(({ date }) => dayNumber(date) <= day)
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date))
    .at(-1);
  if (recorded !== undefined) return valueIn(recorded.ratePerDay, area);
  const growth = power(1 + stream.growthPerYear, (day - start) / 365.25);
  return valueIn(stream.ratePerDay, area) * growth * seasonFactor(stream.season, day);
}

function frozenStage(stage: Stage): Stage {
  if (stage.kind === 'places') return { ...stage, startsHolidays: [] };
  return stage.kind === 'market' ? { ...stage, holidays: [] } : stage;
}

function frozenGroup(group: WorkforceGroup, month: readonly number[]): WorkforceGroup {
  const { base, season } = group.sickness;
  const held = base + mean(month, (day) => seasonAddition(season, day));
  const sickness = { ...group.sickness, base: Math.min(1, Math.max(0, held)), season: [] };
  return { ...group, sickness, leaveHolidays: [] };
}

function mean(days: readonly number[], value: (day: number) => number): number {
  return days.reduce((sum, day) => sum + value(day), 0) / days.length;
}
