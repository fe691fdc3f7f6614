import { calendarDateOf, dayNumber, isLeapYear } from '../calendar/dates.ts';
import { meet, type Span } from './scenarioDays.ts';

/** A season of spells that contains counted days. */
export interface SpellSeason extends Span {
  /** 0 for the season with the most counted days (the first of equals), and years after or before it for the others. */
  readonly offset: number;
}

/** The seasons of spells that contain counted days, in order. `from` and `to` are days of the year, MM-DD. */
export function spellSeasons(from: string, to: string, counted: Span): SpellSeason[] {
  const years = [calendarDateOf(counted.from).year - 1, calendarDateOf(counted.to).year];
  const seasons: (Span & { readonly year: number })[] = [];
  for (let year = years[0]; year <= years[1]; year += 1) {
    const season = { year, from: dayInYear(year, from), to: dayInYear(from <= to ? year : year + 1, to) };
    if (meet(season, counted)) seasons.push(season);
  }
  const most = Math.max(...seasons.map((season) => countedDays(season, counted)));
  const main = seasons.find((season) => countedDays(season, counted) === most);
  return seasons.map(({ year, ...span }) => ({ ...span, offset: year - main!.year }));
}

function countedDays(season: Span, counted: Span): number {
  return Math.min(season.to, counted.to) - Math.max(season.from, counted.from) + 1;
}

function dayInYear(year: number, monthDay: string): number {
  const isLeapDayMissing = monthDay === '02-29' && !isLeapYear(year);
  return dayNumber(`${String(year).padStart(4, '0')}-${isLeapDayMissing ? '02-28' : monthDay}`);
}
