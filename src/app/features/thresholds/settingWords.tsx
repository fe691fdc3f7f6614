import type { SettingFigure } from '../../../analysis/thresholds/settingFigures.ts';
import type { SettingDifference } from '../../../analysis/thresholds/settingResult.ts';
import type { WinterMean } from '../../../analysis/winterBootstrap.ts';
import { differenceInWords, type Verdict } from '../../../words/differenceInWords.ts';
import { intervalInWords } from '../../../words/intervalInWords.ts';
import type { Phrase } from '../../../words/meanInWords.ts';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import { sentence } from '../../../words/sentence.ts';
import { supportedPlace } from '../../../words/supportedPlace.ts';
import { DAYS, type Unit } from '../../../words/unit.ts';
import { withTogether } from '../../figures.ts';
import classes from './Thresholds.module.css';

/** What settings can be judged by: of each, fewer is better. */
export const MEASURES: readonly {
  readonly id: SettingFigure;
  readonly label: string;
  readonly unit: Unit;
}[] = [
  { id: 'wrongDays', label: 'Days on the wrong side', unit: DAYS },
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

/** The title of a setting without the word that says what kind of overlay it is: 'The worst indicator decides'. */
export function settingTitle(title: string): string {
  return sentence(title.replace(/^Definition: /, '')).replace(/\.$/, '');
}

/** A mean and, apart, its interval: '11.4' and '10.6–12.2'; no interval where every winter agrees or too few count. */
export function figureSaid(figure: WinterMean | null, factor = 1): Phrase {
  if (figure === null) return { headline: '—', detail: '' };
  const times = (value: number | null) => (value === null ? null : factor * value);
  const [mean, low, high] = [factor * figure.mean, times(figure.low), times(figure.high)];
  const place = supportedPlace(mean, low, high);
  const isAlike = low !== null && low === high;
  const interval = isAlike ? '' : (intervalInWords(low, high, place) ?? 'no interval');
  return { headline: roundedNumber(mean, place), detail: interval };
}

/** A value as it is written at an axis or in a sentence: no more digits than it has. */
export function plainNumber(value: number): string {
  const [, decimals = ''] = String(Number(value.toPrecision(4))).split('.');
  return roundedNumber(value, -decimals.length);
}

interface FigureProps {
  readonly figure: WinterMean | null;
  /** A share 0-1 is told as a percentage. */
  readonly isShare?: boolean;
}

/** A figure in a cell, its interval below. */
export function Figure({ figure, isShare = false }: FigureProps) {
  const { headline, detail } = figureSaid(figure, isShare ? 100 : 1);
  // Where all went one way resampling gives no width: that is no certainty.
  const edge = isShare && figure !== null && figure.low === figure.high ? 'no interval' : undefined;
  return (
    <>
      {figure !== null && isShare ? `${headline} %` : headline}
      {(detail || edge) && <span className={classes.muted}>{edge ?? detail}</span>}
    </>
  );
}

/** A difference from the present setting: '1.9 fewer days', '95 %: 0.1 to 3.6'; short where nothing can be told. */
export function shiftSaid(difference: SettingDifference, unit: Unit): Phrase & { readonly verdict: Verdict } {
  const said = differenceInWords(withTogether(difference)!, unit);
  if (said.verdict === 'undecided') return { ...said, headline: 'not told from the present' };
  if (said.verdict !== 'same') return said;
  return { ...said, headline: 'the same', detail: `in all ${roundedNumber(difference.n)} winters` };
}
