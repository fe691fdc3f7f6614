import * as z from 'zod';
import { isFile } from '../input/readDocumentFile.ts';
import { readText } from '../input/readText.ts';
import { type AlarmRule, defaultAlarm } from '../../analysis/thresholds/alarms.ts';
import type { DeclaredDay } from '../../analysis/thresholds/declared.ts';
import { readDeclared } from '../../analysis/thresholds/readDeclared.ts';
import { type SettingFigure, settingFigures } from '../../analysis/thresholds/settingFigures.ts';
import type { ThresholdsRequest } from '../../analysis/thresholds/thresholdsDocument.ts';
import { scopesOf } from '../../experiment/outcomes/columns.ts';
import { dayNumber } from '../../scenario/calendar/dates.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { scenarioDays, spanText } from '../../scenario/window/scenarioDays.ts';
import { checkScope, crisisOf } from './crisisOption.ts';
import { readOptions, wholeFrom } from './optionSchema.ts';
import { sweepAxis } from './sweepOption.ts';

/** The options about thresholds as they were written. */
export interface ThresholdOptions {
  crisis?: string;
  alarm?: string;
  horizon?: string;
  lead?: string;
  missWorth?: string;
  measure?: string;
  sweep: string[];
  declared?: string;
}

/** The options that are numbers: days, and days that count for as much as a missed day. */
const numberOptions = z.strictObject({
  horizon: wholeFrom(1, 999).optional(),
  lead: wholeFrom(0, 999).optional(),
  missWorth: z.number().min(0).optional(),
});

const alarmLevels = ['2', '3', '4'];
const moreIsBetter: readonly SettingFigure[] = ['hits', 'daysAt1'];

/** Reads the options about the thresholds of a scenario. Problems are added to the list; with any, the request must not be used. */
export function thresholdsRequestOf(
  options: ThresholdOptions,
  scenario: Scenario,
  problems: string[],
): ThresholdsRequest {
  const name = figureOf(options.measure ?? 'wrongDays', problems);
  const { horizon, lead, missWorth } = options;
  const numbers = readOptions(numberOptions, { horizon, lead, missWorth }, problems);
  if (options.sweep.length > 2)
    problems.push(`--sweep: found ${options.sweep.length}; allowed: one for a curve, two for a map`);
  return {
    alarm: alarmOf(options.alarm, numbers, scenario, problems),
    crisis: crisisOf(options.crisis, scenario, problems),
    missWorth: numbers.missWorth ?? 1,
    measure: { name, better: moreIsBetter.includes(name) ? 'high' : 'low' },
    axes: options.sweep.flatMap((text) => sweepAxis(text, scenario, problems)),
    declared: options.declared === undefined ? [] : declaredIn(options.declared, scenario, problems),
  };
}

function figureOf(text: string, problems: string[]): SettingFigure {
  const found = settingFigures.find((name) => name === text);
  if (found === undefined)
    problems.push(formatProblem(unknownWord('--measure', 'figure', text, settingFigures)));
  return found ?? 'wrongDays';
}

function alarmOf(
  alarm = '3',
  { horizon, lead }: z.infer<typeof numberOptions>,
  scenario: Scenario,
  problems: string[],
): AlarmRule {
  const [level, scope = 'system'] = alarm.split('.');
  if (!alarmLevels.includes(level))
    problems.push(
      `--alarm: found "${alarm}"; allowed: a level from 2 to 4, or one of an area such as 3.${scopesOf(scenario)[0]}`,
    );
  checkScope('--alarm', scope, scopesOf(scenario), problems);
  const horizonDays = horizon ?? defaultAlarm.horizonDays;
  const neededLeadDays = lead ?? Math.min(defaultAlarm.neededLeadDays, horizonDays);
  const areDays = numberOptions.shape.horizon.safeParse(horizonDays).success;
  if (areDays && neededLeadDays > horizonDays)
    problems.push(
      `--lead: found ${neededLeadDays}; allowed: at most the horizon of ${horizonDays} days, or no alarm could be a hit`,
    );
  return { level: Number(level), scope, horizonDays, neededLeadDays };
}

/** A file of lines `date,level`, a heading allowed. */
function declaredIn(file: string, { calendar }: Scenario, problems: string[]): DeclaredDay[] {
  if (!isFile(file)) {
    problems.push(`--declared ${file}: there is no such file`);
    return [];
  }
  const read = readDeclared(readText(file), `--declared ${file}`);
  problems.push(...read.problems);
  const dates = read.days.map(({ date }) => dayNumber(date));
  const { counted } = scenarioDays(calendar)!;
  if (dates.length > 0 && !dates.some((day) => counted.from <= day && day <= counted.to)) {
    const found = spanText({ from: Math.min(...dates), to: Math.max(...dates) });
    const allowed = `dates from ${spanText(counted)}`;
    problems.push(
      `--declared ${file}: none of these dates is a counted day; found ${found}; allowed: ${allowed}`,
    );
  }
  return read.days;
}
