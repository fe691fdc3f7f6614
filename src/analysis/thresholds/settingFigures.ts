import { scopesOf } from '../../experiment/outcomes/columns.ts';
import type { Recordings } from '../../experiment/record/recordings.ts';
import { Replay } from '../../experiment/run/replay.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { type AlarmCounts, type AlarmRule, judgeAlarms } from './alarms.ts';
import type { Crisis } from './crisis.ts';
import { flaps } from './flapping.ts';

/** What settings are measured by: the same alarm rule and the same crises, by winter, for all. */
export interface Judgement {
  readonly alarm: AlarmRule;
  readonly crises: readonly (readonly Crisis[])[];
  readonly crisisDays: number;
  /** How many days of needless alarm count as much as one day of crisis without an alarm. */
  readonly missWorth: number;
}

/** Figures of a setting that every winter has, in the order in which they are shown. */
export const settingFigures = [
  'daysAt1',
  'daysAt2',
  'daysAt3',
  'daysAt4',
  'changes',
  'flaps',
  'alarms',
  'alarmDays',
  'falseAlarms',
  'undecided',
  'hits',
  'standing',
  'late',
  'missed',
  'falseDays',
  'missedDays',
  'wrongDays',
] as const;

export type SettingFigure = (typeof settingFigures)[number];

/** The figures of a setting by winter, and what its ratios are made from. */
export interface SettingRun {
  readonly figures: Readonly<Record<SettingFigure, Float64Array>>;
  readonly crises: Float64Array;
  readonly leadDays: Float64Array;
  /** By winter, the levels of the counted days in the scope of the alarm. */
  readonly levels: readonly Uint8Array[];
}

/**
 * The levels of the days in a scope by winter, and the changes of level there, when a setting is replayed over recorded
 * winters.
 */
export function replayed(
  scenario: Scenario,
  recordings: Recordings,
  scope: string,
): { levels: Uint8Array[]; changes: Float64Array } {
  const replay = new Replay(scenario);
  const at = scopesOf(scenario).indexOf(scope);
  const { days } = scenario.calendar;
  const changes = new Float64Array(recordings.winters.length);
  const levels = recordings.winters.map(({ returns }, winter) => {
    const run = replay.run(returns);
    changes[winter] = run.changes[at];
    return run.levels.slice(at * days, (at + 1) * days);
  });
  return { levels, changes };
}

/** Replays a setting over recorded winters and works out its figures. */
export function runSetting(scenario: Scenario, recordings: Recordings, judgement: Judgement): SettingRun {
  const { levels, changes } = replayed(scenario, recordings, judgement.alarm.scope);
  const alarms = levels.map((one, winter) =>
    judgeAlarms(one, judgement.crises[winter], judgement.alarm, judgement.crisisDays),
  );
  const by = (read: (counts: AlarmCounts) => number) => Float64Array.from(alarms, read);
  const daysAt = (level: number) =>
    Float64Array.from(levels, (one) => one.filter((day) => day === level).length);
  return {
    levels,
    crises: by(({ crises }) => crises),
    leadDays: by(({ leadDays }) => leadDays),
    figures: {
      daysAt1: daysAt(1),
      daysAt2: daysAt(2),
      daysAt3: daysAt(3),
      daysAt4: daysAt(4),
      changes,
      flaps: Float64Array.from(levels, flaps),
      alarms: by((one) => one.alarms),
      alarmDays: by((one) => one.alarmDays),
      falseAlarms: by((one) => one.falseAlarms),
      undecided: by((one) => one.undecided),
      hits: by((one) => one.hits),
      standing: by((one) => one.standing),
      late: by((one) => one.late),
      missed: by((one) => one.missed),
      falseDays: by((one) => one.falseDays),
      missedDays: by((one) => one.missedDays),
      wrongDays: by((one) => one.falseDays + judgement.missWorth * one.missedDays),
    },
  };
}
