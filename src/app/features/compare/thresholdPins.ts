import type { SettingFigure } from '../../../analysis/thresholds/settingFigures.ts';
import { crisisInWords } from '../../../words/crisisInWords.ts';
import { alarmInWords } from '../../questionWords.ts';
import type { Pin } from '../../stores/pinStore.ts';

/** What a figure of a setting depends on beside its levels. */
type Rests = 'levels' | 'alarm' | 'crisis';

const ON_LEVELS: readonly SettingFigure[] = ['daysAt1', 'daysAt2', 'daysAt3', 'daysAt4', 'changes', 'flaps'];
const ON_ALARM: readonly SettingFigure[] = ['alarms', 'alarmDays'];

function restsOn(figure: SettingFigure): Rests {
  if (ON_LEVELS.includes(figure)) return 'levels';
  return ON_ALARM.includes(figure) ? 'alarm' : 'crisis';
}

/** Why a figure of two kept answers is not of the same thing, in words; null where it is. */
export function whyNotBeside(
  figure: SettingFigure,
  one: Pin<'thresholds'>,
  reference: Pin<'thresholds'>,
): string | null {
  const rests = restsOn(figure);
  const [mine, theirs] = [one, reference].map(({ answer }) => answer.reading.document);
  const levels = ({ alarm, days, startDate }: typeof mine) => [alarm.scope, startDate, days].join();
  if (levels(mine) !== levels(theirs)) return 'its levels are of another place or of other days';
  const [alarm, otherAlarm] = [one, reference].map(alarmOf);
  if (rests !== 'levels' && mine.alarm.level !== theirs.alarm.level)
    return `an alarm is ${alarm} there, ${otherAlarm} here`;
  if (rests !== 'crisis') return null;
  const [crisis, otherCrisis] = [one, reference].map(crisisOf);
  if (crisis !== otherCrisis) return `a crisis is ${crisis} there, ${otherCrisis} here`;
  const { horizonDays, neededLeadDays } = mine.alarm;
  if (horizonDays !== theirs.alarm.horizonDays || neededLeadDays !== theirs.alarm.neededLeadDays)
    return `an alarm is in time ${neededLeadDays} to ${horizonDays} days before a crisis there, ${theirs.alarm.neededLeadDays} to ${theirs.alarm.horizonDays} here`;
  if (figure === 'wrongDays' && mine.measure.missWorth !== theirs.measure.missWorth)
    return `a day of crisis without an alarm counts for ${mine.measure.missWorth} needless days there, ${theirs.measure.missWorth} here`;
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
