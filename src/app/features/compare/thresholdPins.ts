import type { SettingFigure } from '../../../analysis/thresholds/settingFigures.ts';
import { crisisInWords } from '../../../words/crisisInWords.ts';
import { alarmInWords } from '../../wording/questionWords.ts';
import type { Pin } from '../../results/pinStore.ts';

/** What a figure of a setting depends on besides its levels. */
type Rests = 'levels' | 'alarm' | 'crisis';

const ON_LEVELS: readonly SettingFigure[] = ['daysAt1', 'daysAt2', 'daysAt3', 'daysAt4', 'changes', 'flaps'];
const ON_ALARM: readonly SettingFigure[] = ['alarms', 'alarmDays'];

function restsOn(figure: SettingFigure): Rests {
  if (ON_LEVELS.includes(figure)) return 'levels';
  return ON_ALARM.includes(figure) ? 'alarm' : 'crisis';
}

/** Why a figure of two kept results cannot be compared, in sentences. Null where it can. */
export function whyNotBeside(
  figure: SettingFigure,
  one: Pin<'thresholds'>,
  reference: Pin<'thresholds'>,
  named: (pin: Pin) => string,
): string | null {
  const inEach = (mineIs: string, theirsIs: string) =>
    `In “${named(one)}”, ${mineIs}. In “${named(reference)}”, ${theirsIs}.`;
  const rests = restsOn(figure);
  const [mine, theirs] = [one.answer.reading.document, reference.answer.reading.document];
  const levels = ({ alarm, days, startDate }: typeof mine) => [alarm.scope, startDate, days].join();
  if (levels(mine) !== levels(theirs)) return 'The levels are of different areas or of different days.';
  const [alarm, otherAlarm] = [alarmOf(one), alarmOf(reference)];
  if (rests !== 'levels' && mine.alarm.level !== theirs.alarm.level)
    return inEach(`an alarm is ${alarm}`, `an alarm is ${otherAlarm}`);
  if (rests !== 'crisis') return null;
  const [crisis, otherCrisis] = [crisisOf(one), crisisOf(reference)];
  if (crisis !== otherCrisis) return inEach(`a crisis is ${crisis}`, `a crisis is ${otherCrisis}`);
  const [inTime, otherInTime] = [inTimeInWords(mine), inTimeInWords(theirs)];
  if (inTime !== otherInTime) return inEach(inTime, otherInTime);
  if (figure === 'wrongDays' && mine.measure.missWorth !== theirs.measure.missWorth)
    return inEach(worthInWords(mine), worthInWords(theirs));
  return null;
}

/** Settings of any of these answers, in the order of the first that has them, by id with their titles. */
export function settingsOf(
  pins: readonly Pin<'thresholds'>[],
): { readonly id: string; readonly title: string }[] {
  const titles = new Map<string, string>();
  for (const { answer } of pins)
    for (const { id, title } of answer.reading.document.settings) if (!titles.has(id)) titles.set(id, title);
  return [...titles].map(([id, title]) => ({ id, title }));
}

/** What a crisis is in a kept answer, in words. */
export function crisisOf({ answer: { scenario, reading } }: Pin<'thresholds'>): string {
  return crisisInWords(scenario, reading.document.crisis);
}

function alarmOf({ answer: { scenario, reading } }: Pin<'thresholds'>): string {
  return alarmInWords(scenario, reading.document.alarm);
}

type ThresholdsAnswerDocument = Pin<'thresholds'>['answer']['reading']['document'];

function inTimeInWords({ alarm }: ThresholdsAnswerDocument): string {
  return `an alarm is in time ${alarm.neededLeadDays} to ${alarm.horizonDays} days before a crisis`;
}

function worthInWords({ measure: { missWorth } }: ThresholdsAnswerDocument): string {
  const days = missWorth === 1 ? '1 needless day' : `${missWorth} needless days`;
  return `a day of crisis without an alarm counts as ${days}`;
}
