import { calendarDateOf, dayNumberOf, monthDayOf } from './dates.ts';

/** A value at a day of the year, `MM-DD`. */
export interface SeasonPoint {
  date: string;
  value: number;
}

/** A factor over a span of days of the year, `MM-DD`, both ends included. It may cross New Year. */
export interface DatedSpan {
  from: string;
  to: string;
  factor: number;
}

/**
 * The value on a day between the points before and after it: linear in days, round the year. Returns `none` without
 * points. A point on 29 February counts as 1 March in a year without that day.
 */
export function interpolateRoundYear(
  points: readonly SeasonPoint[],
  dayNumber: number,
  none: number,
): number {
  if (points.length === 0) return none;
  const { year } = calendarDateOf(dayNumber);
  const anchors = [year - 1, year, year + 1].flatMap((y) =>
    points.map(({ date, value }) => ({
      at: dayNumberOf(y, Number(date.slice(0, 2)), Number(date.slice(3))),
      value,
    })),
  );
  anchors.sort((a, b) => a.at - b.at);
  const next = anchors.findIndex(({ at }) => at > dayNumber);
  const before = anchors[next - 1];
  const after = anchors[next];
  return before.value + ((after.value - before.value) * (dayNumber - before.at)) / (after.at - before.at);
}

/** The season's factor on a day: 1 without knots, otherwise interpolated round the year. */
export function seasonFactor(knots: readonly { date: string; factor: number }[], dayNumber: number): number {
  return interpolateRoundYear(
    knots.map(({ date, factor }) => ({ date, value: factor })),
    dayNumber,
    1,
  );
}

/** The season's addition on a day (sickness): 0 without points, otherwise interpolated round the year. */
export function seasonAddition(points: readonly { date: string; add: number }[], dayNumber: number): number {
  return interpolateRoundYear(
    points.map(({ date, add }) => ({ date, value: add })),
    dayNumber,
    0,
  );
}

/** Whether a day lies in a span of days of the year, both ends included. */
export function isInSpan(span: { from: string; to: string }, dayNumber: number): boolean {
  const monthDay = monthDayOf(dayNumber);
  if (span.from <= span.to) return span.from <= monthDay && monthDay <= span.to;
  return monthDay >= span.from || monthDay <= span.to;
}

/** The product of the factors of the spans that contain a day; 1 when none does. */
export function datedFactor(spans: readonly DatedSpan[], dayNumber: number): number {
  let product = 1;
  for (const span of spans) if (isInSpan(span, dayNumber)) product *= span.factor;
  return product;
}
