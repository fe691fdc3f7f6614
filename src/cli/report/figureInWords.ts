import type { ColumnUnit } from '../../experiment/outcomes/columns.ts';
import { isoPlusDays, dateWithin } from '../../words/dates.ts';
import { chanceInWords } from '../../words/chanceInWords.ts';
import type { Estimate } from '../../analysis/estimate.ts';
import {
  averageBetween,
  joined,
  meanInWords,
  NOT_KNOWN,
  isKnown,
  shareInWords,
  type Phrase,
} from '../../words/numbers.ts';
import { aboutMoney, money } from '../../words/money.ts';
import { type Unit, DAYS, sameUnit } from '../../words/unit.ts';

/** What the words for a figure depend on, next to the figure itself. */
export interface FigureContext {
  /** ISO date of the first counted day. */
  readonly startDate: string;
  /** ISO 4217 code. */
  readonly currency: string;
}

const nouns: Partial<Record<ColumnUnit, Unit>> = {
  days: DAYS,
  people: { one: 'person', many: 'people' },
  hours: { one: 'hour', many: 'hours' },
  places: { one: 'place', many: 'places' },
};

/** The noun after a mean of that unit. Plain numbers have none. */
export function nounOf(unit: ColumnUnit): Unit {
  return nouns[unit] ?? sameUnit('');
}

/** A figure's mean and its 95% interval as one text: `11.4 days (average between 10.6 and 12.2)`. */
export function figureInWords(figure: Estimate | null, unit: ColumnUnit, context: FigureContext): string {
  return joined(phraseOf(figure, unit, context));
}

function phraseOf(figure: Estimate | null, unit: ColumnUnit, { startDate, currency }: FigureContext): Phrase {
  if (figure === null) return { headline: NOT_KNOWN, detail: 'no winter has this figure' };
  if (unit === 'yesNo') return chanceInWords(figure.mean, figure.low, figure.high, figure.n);
  if (unit === 'share') return between(figure, shareInWords);
  if (unit === 'dayIndex') return between(figure, (day) => dateOf(day, startDate));
  if (unit !== 'money') return meanInWords(figure, nounOf(unit));
  if (currency !== 'GBP') return meanInWords(figure, sameUnit(currency));
  const { mean, low, high } = figure;
  const hasInterval = isKnown(low) && isKnown(high) && low !== high;
  const detail = hasInterval ? averageBetween(money(low, low, high), money(high, low, high)) : '';
  return { headline: aboutMoney(mean, low, high), detail };
}

function between({ mean, low, high }: Estimate, word: (value: number | null) => string): Phrase {
  const hasInterval = isKnown(low) && isKnown(high) && low !== high;
  return { headline: word(mean), detail: hasInterval ? `95%: ${word(low)} to ${word(high)}` : '' };
}

function dateOf(day: number | null, startDate: string): string {
  // From the second year on the year is said.
  return isKnown(day) ? dateWithin(isoPlusDays(startDate, Math.round(day)), day) : NOT_KNOWN;
}
