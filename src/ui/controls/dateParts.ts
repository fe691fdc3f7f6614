import { MONTHS, WEEKDAYS } from './calendar.ts';

/** The parts of a date in a text, not yet checked. The year may be left out. */
export interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** 'Monday' if the text names one. */
  readonly weekday: string | null;
  /** Whether day and month are both figures, so that an American would read them the other way round. */
  readonly figures: boolean;
}

const PART = '[\\s./-]+';
const MIDNIGHT = /[t\s]00:00(?::00(?:\.0+)?)?z?$/i;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const FIGURES = new RegExp(`^(\\d{1,2})${PART}(\\d{1,2})(?:${PART}(\\d{4}|\\d{2}))?$`);
const NAMED = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?(?:${PART}of)?(?:${PART})?([a-z]{3,9})\\.?(?:,?(?:${PART})?(\\d{4}|\\d{2}))?$`,
);
const MONTH_FIRST = new RegExp(`^([a-z]{3,9})\\.?${PART}(\\d{1,2})(?:st|nd|rd|th)?(?:,?${PART}(\\d{4}))?$`);

/** Takes apart a date as people write it: day first, as ISO, or with the month by name. Null for any other text. */
export function dateParts(text: string): DateParts | null {
  const plain = text.trim().toLowerCase().replace(MIDNIGHT, '').replace(/\s+/g, ' ');
  const { weekday, rest } = withoutWeekday(plain);
  const iso = ISO.exec(rest);
  if (iso) return { year: +iso[1]!, month: +iso[2]!, day: +iso[3]!, weekday, figures: false };
  const figures = FIGURES.exec(rest);
  if (figures) return parts(figures[1]!, +figures[2]!, figures[3], weekday, true);
  const named = NAMED.exec(rest);
  if (named) return withMonth(named[2]!, named[1]!, named[3], weekday);
  const monthFirst = MONTH_FIRST.exec(rest);
  return monthFirst && withMonth(monthFirst[1]!, monthFirst[2]!, monthFirst[3], weekday);
}

function withMonth(name: string, day: string, year: string | undefined, weekday: string | null) {
  const month = MONTHS.findIndex((full) => beginsName(name, full)) + 1;
  return month === 0 ? null : parts(day, month, year, weekday, false);
}

/** Two figures of a year are of this century. */
function parts(
  day: string,
  month: number,
  year: string | undefined,
  weekday: string | null,
  figures: boolean,
): DateParts {
  const full = year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  return { day: Number(day), month, year: full, weekday, figures };
}

function withoutWeekday(text: string): { weekday: string | null; rest: string } {
  const found = /^([a-z]{3,9})\.?,? ?(?=\d)/.exec(text);
  const weekday = found && WEEKDAYS.find((name) => beginsName(found[1]!, name));
  return weekday ? { weekday, rest: text.slice(found[0].length) } : { weekday: null, rest: text };
}

/** Whether a word is a name or a short form of it: 'jan', 'sept', 'tues'. */
function beginsName(word: string, name: string): boolean {
  return word.length >= 3 && name.toLowerCase().startsWith(word);
}
