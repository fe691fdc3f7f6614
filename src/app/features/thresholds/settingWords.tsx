import type { SettingDifference } from '../../../analysis/thresholds/settingResult.ts';
import type { WinterMean } from '../../../analysis/winterBootstrap.ts';
import { differenceInWords, type Verdict } from '../../../words/differenceInWords.ts';
import { roundedNumber, type Phrase } from '../../../words/numbers.ts';
import type { Unit } from '../../../words/unit.ts';
import { withTogether } from '../../wording/figures.ts';
import { figureSaid } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';

/** A value as it is written at an axis or in a sentence: no more digits than it has. */
export function plainNumber(value: number): string {
  const [, decimals = ''] = String(Number(value.toPrecision(4))).split('.');
  return roundedNumber(value, -decimals.length);
}

interface FigureProps {
  readonly figure: WinterMean | null;
  /** A share 0-1 is shown as a percentage. */
  readonly isShare?: boolean;
}

/** A figure in a cell, its interval below. */
export function Figure({ figure, isShare = false }: FigureProps) {
  const { headline, detail } = figureSaid(figure, isShare ? 100 : 1);
  // Where all went one way resampling gives no width: that is no certainty.
  const edge = isShare && figure !== null && figure.low === figure.high ? 'no range' : undefined;
  return (
    <>
      {figure !== null && isShare ? `${headline}%` : headline}
      {(detail || edge) && <span className={classes.muted}>{edge ?? detail}</span>}
    </>
  );
}

/** A difference from the present setting: '1.9 fewer days', '95%: 0.1 to 3.6'. Short where there is no clear difference. */
export function shiftSaid(difference: SettingDifference, unit: Unit): Phrase & { readonly verdict: Verdict } {
  const said = differenceInWords(withTogether(difference)!, unit);
  if (said.verdict === 'undecided') return { ...said, headline: 'no clear difference from the present' };
  if (said.verdict !== 'same') return said;
  return { ...said, headline: 'the same', detail: `in all ${roundedNumber(difference.n)} winters` };
}
