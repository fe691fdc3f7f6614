import type { SettingFigure } from '../../analysis/thresholds/settingFigures.ts';
import type { WinterMean } from '../../analysis/winterBootstrap.ts';
import { intervalInWords, roundedNumber, supportedPlace, type Phrase } from '../../words/numbers.ts';
import { listInWords, sentence } from '../../words/phrases.ts';
import { DAYS, type Unit } from '../../words/unit.ts';

/** What settings can be measured by: of each, fewer is better. */
export const MEASURES: readonly {
  readonly id: SettingFigure;
  readonly label: string;
  readonly unit: Unit;
}[] = [
  { id: 'wrongDays', label: 'Days with the wrong alarm', unit: DAYS },
  { id: 'falseDays', label: 'Needless days', unit: DAYS },
  { id: 'missedDays', label: 'Days of crisis without an alarm', unit: DAYS },
  { id: 'missed', label: 'Missed crises', unit: { one: 'crisis', many: 'crises' } },
  { id: 'falseAlarms', label: 'False alarms', unit: { one: 'alarm', many: 'alarms' } },
  { id: 'alarmDays', label: 'Alarm-days', unit: DAYS },
  { id: 'flaps', label: 'Flaps', unit: { one: 'flap', many: 'flaps' } },
  { id: 'changes', label: 'Changes of level', unit: { one: 'change', many: 'changes' } },
];

/** What one of the measures is called and counted in. */
export function measureOf(name: SettingFigure): (typeof MEASURES)[number] {
  return MEASURES.find(({ id }) => id === name) ?? { id: name, label: name, unit: DAYS };
}

/** The title of a setting without the word for its kind of overlay: 'The worst indicator decides'. */
export function settingTitle(title: string): string {
  return title.split(' + ').map(partTitle).join(' + ');
}

/** The present form of a definition, by the titles of the overlays that name it: 'in place of “Weekly count pro rata”'. */
export function inPlaceOf(present: readonly string[]): string {
  if (present.length === 0) return 'in place of a form that no overlay names';
  return `in place of ${listInWords(present.map((title) => `“${settingTitle(title)}”`))}`;
}

function partTitle(title: string): string {
  return sentence(title.replace(/^Definition: /, '')).replace(/\.$/, '');
}

/**
 * A mean and, separately, its interval: '11.4' and '10.6–12.2'. No interval where every winter agrees. A sentence has
 * its ends `written` with rangeInWords.
 */
export function figureSaid(figure: WinterMean | null, factor = 1, written = intervalInWords): Phrase {
  if (figure === null) return { headline: '—', detail: '' };
  const times = (value: number | null) => (value === null ? null : factor * value);
  const [mean, low, high] = [factor * figure.mean, times(figure.low), times(figure.high)];
  const place = supportedPlace(mean, low, high);
  const isAlike = low !== null && low === high;
  const interval = isAlike ? '' : (written(low, high, place) ?? 'no range');
  return { headline: roundedNumber(mean, place), detail: interval };
}
