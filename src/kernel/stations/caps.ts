import { apply } from '../levers.ts';
import { Purpose, childA, childB, uniform } from '../random.ts';
import { model, winter } from '../root.ts';
import { Station } from '../state.ts';
import { mark } from './station.ts';

/*
 * Caps on the starts of a day or a week. A start uses a token; a rise of a cap issues more at once, a fall takes none back.
 */

/** 00:00: issues the tokens of the day, and on Mondays (and the first day) those of the week. */
export function issueTokens(station: Station): void {
  const places = station.places;
  const isMonday = model.weekday.at(winter.day) === 1;
  if (places.startsPerDay >= 0) {
    station.dayTokensIssued = wholeCap(station, dayCap(station), winter.day);
    station.dayTokens = station.dayTokensIssued;
  }
  if (isMonday) station.startsThisWeek = 0;
  if (places.startsPerWeek >= 0 && (winter.day === 0 || isMonday)) {
    station.weekTokensIssued = wholeCap(station, weekCap(station), weekNumber());
    station.weekTokens = station.weekTokensIssued;
  }
}

/** Issues what a cap has risen by since. */
export function issueRises(station: Station): void {
  const places = station.places;
  if (places.startsPerDay >= 0 && places.dayCell >= 0) {
    const rise = Math.max(0, wholeCap(station, dayCap(station), winter.day) - station.dayTokensIssued);
    station.dayTokens += rise;
    station.dayTokensIssued += rise;
    if (rise > 0) mark(station);
  }
  if (places.startsPerWeek >= 0 && places.weekCell >= 0) {
    const rise = Math.max(0, wholeCap(station, weekCap(station), weekNumber()) - station.weekTokensIssued);
    station.weekTokens += rise;
    station.weekTokensIssued += rise;
    if (rise > 0) mark(station);
  }
}

/** Whether there is a token of every cap. */
export function hasToken(station: Station): bool {
  const places = station.places;
  return (
    (places.startsPerDay < 0 || station.dayTokens >= 1) &&
    (places.startsPerWeek < 0 || station.weekTokens >= 1)
  );
}

/** Uses a token of every cap. */
export function useToken(station: Station): void {
  const places = station.places;
  if (places.startsPerDay >= 0) station.dayTokens--;
  if (places.startsPerWeek >= 0) station.weekTokens--;
}

/** Tomorrow's cap by today's levers. 0 where there is no daily cap or no opening tomorrow. */
export function capTomorrow(station: Station): f64 {
  const places = station.places;
  const tomorrow = min(winter.day + 1, model.days - 1);
  if (places.startsPerDay < 0 || places.openDays.at(tomorrow) === 0 || station.isClosed === 1) return 0;
  return apply(places.dayCell, places.startsPerDay) * places.dayFactor.at(tomorrow);
}

/** The starts that the caps allow today; of a daily and a weekly cap the smaller. 0 without a cap or an opening. */
export function startsToday(station: Station): f64 {
  const places = station.places;
  if (station.isClosed === 1 || places.openDays.at(winter.day) === 0) return 0;
  const day: f64 = places.startsPerDay >= 0 ? station.dayTokensIssued : Infinity;
  const week: f64 = places.startsPerWeek >= 0 ? station.weekTokensIssued / daysOfWeekIssued() : Infinity;
  const cap = Math.min(day, week);
  return cap === Infinity ? 0 : cap;
}

/** A fractional cap is issued whole: the floor of cap + u(stage, day). */
export function wholeCap(station: Station, cap: f64, date: i32): f64 {
  const key = station.table.key;
  const a = childA(winter.keyA, winter.keyB, key);
  const b = childB(winter.keyA, winter.keyB, key);
  const dated = date < 0 ? date : model.origin + date;
  return Math.floor(cap + uniform(a, b, Purpose.fractionalCap + 64 * dated));
}

function dayCap(station: Station): f64 {
  const places = station.places;
  return apply(places.dayCell, places.startsPerDay) * places.dayFactor.at(winter.day);
}

/** A run that begins within a week has the share of the week's cap that is left of the week. */
function weekCap(station: Station): f64 {
  const cap = apply(station.places.weekCell, station.places.startsPerWeek);
  const monday = lastMonday();
  return monday < 0 ? (cap * <f64>(7 + monday)) / 7 : cap;
}

/** A simulated time that begins within a week has the tokens of the rest of that week. */
function daysOfWeekIssued(): f64 {
  const monday = lastMonday();
  return monday < 0 ? <f64>(7 + monday) : 7;
}

function lastMonday(): i32 {
  return winter.day - model.weekday.at(winter.day) + 1;
}

function weekNumber(): i32 {
  return -1 - <i32>Math.floor(<f64>(model.origin + winter.day + 3) / 7);
}
