import { roundedNumber } from '../../../words/numbers.ts';
import { halfWidthInWords, wintersNeeded } from '../../../words/runInWords.ts';
import { durationInWords } from '../../../words/timeLeft.ts';
import { WINTERS, withUnit } from '../../../words/unit.ts';
import type { Aim } from '../../results/aim.ts';
import type { RunState } from '../../results/resultsStore.ts';
import type { SureFigure } from './sureFigures.ts';

/** What a wish is made of for a forecast. */
interface Forecast {
  readonly winters: number;
  readonly halfWidth: number;
  readonly most: number;
  readonly rate: number;
}

/** A run is looked at after these winters and each doubling of them; none ends before twice as many. */
const FIRST_LOOK = 100;

/** About how many winters a chosen precision will take, and how long that is on this computer. */
export function forecastInWords(figure: SureFigure, { winters, halfWidth, most, rate }: Forecast): string {
  if (figure.halfWidth === null) return 'How many winters it takes is not known yet.';
  const ends = endingLook(wintersNeeded(winters, figure.halfWidth, halfWidth));
  if (ends > most)
    return `It would take about ${withUnit(roundedNumber(ends), WINTERS)}: more than the ${roundedNumber(most)} allowed.`;
  const time = rate > 0 ? `, about ${durationInWords(ends / rate)} here` : '';
  return `About ${withUnit(roundedNumber(ends), WINTERS)}${time}. It looks after 200, 400, 800 winters and so on, and stops when the range is narrow enough.`;
}

/** How far a run until a range is narrow enough has come: what is missing while it runs, and how it ended. */
export function aimInWords(
  aim: Aim,
  figure: SureFigure,
  status: RunState<unknown>['status'],
  done: number,
): string {
  const { name, factor, unit } = figure;
  const wished = halfWidthInWords(aim.precision.halfWidth * factor, unit);
  const now = aim.halfWidth === null ? null : aim.halfWidth * factor;
  const after = withUnit(roundedNumber(aim.winters), WINTERS);
  if (status === 'running') {
    if (now === null)
      return `${name}: you asked for ${wished}. The range is first checked after 100 winters.`;
    const needed = endingLook(wintersNeeded(aim.winters, now, aim.precision.halfWidth * factor));
    const more = Math.max(0, Math.min(needed, aim.most) - done);
    const missing = more > 0 ? `: about ${withUnit(roundedNumber(more), WINTERS)} more` : '';
    return `${name}: ${halfWidthInWords(now, unit)} after ${after}. You asked for ${wished}${missing}.`;
  }
  if (aim.isReached && status === 'done')
    return `Narrow enough after ${after}: ${name}, ${halfWidthInWords(now, unit)}.`;
  if (status === 'done')
    return `Not narrow enough after ${after}: ${name}, ${halfWidthInWords(now, unit)}. You asked for ${wished}.`;
  return status === 'stopped' ? `Stopped before the range was ${wished}: ${name}.` : '';
}

function endingLook(needed: number): number {
  let look = 2 * FIRST_LOOK;
  while (look < needed) look *= 2;
  return look;
}
