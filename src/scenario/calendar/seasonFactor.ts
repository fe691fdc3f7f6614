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

interface Anchor {
  readonly at: number;
  readonly value: number;
}

/**
 * The values of days between the points before and after them: linear in days, round the year. `none` without points. A
 * point on 29 February counts as 1 March in a year without that day.
 */
function roundYear(points: readonly SeasonPoint[], none: number): (dayNumber: number) => number {
  const byYear = new Map<number, readonly Anchor[]>();
  return (dayNumber) => {
    if (points.length === 0) return none;
    const { year } = calendarDateOf(dayNumber);
    const anchors = byYear.get(year) ?? anchorsAround(points, year);
    byYear.set(year, anchors);
    const next = anchors.findIndex(({ at }) => at > dayNumber);
    const before = anchors[next - 1];
    const after = anchors[next];
    return before.value + ((after.value - before.value) * (dayNumber - before.at)) / (after.at - before.at);
  };
}

/** The days of the points in a year, the year before and the year after. */
function anchorsAround(points: readonly SeasonPoint[], year: number): Anchor[] {
  const anchors = [year - 1, year, year + 1].flatMap((y) =>
    points.map(({ date, value }) => ({
      at: dayNumberOf(y, Number(date.slice(0, 2)), Number(date.slice(3))),
      value,
    })),
  );
  return anchors.sort((a, b) => a.at - b.at);
}

/** The value on one day, as `roundYear` has it. */
export function interpolateRoundYear(
  points: readonly SeasonPoint[],
  dayNumber: number,
  none: number,
): number {
  return roundYear(points, none)(dayNumber);
}

/** The season's factor by day: 1 without knots, otherwise interpolated round the year. */
export function seasonFactors(
  knots: readonly { date: string; factor: number }[],
): (dayNumber: number) => number {
  return roundYear(
    knots.map(({ date, factor }) => ({ date, value: factor })),
    1,
  );
}

/** The season's factor on one day. */
export function seasonFactor(knots: readonly { date: string; factor: number }[], dayNumber: number): number {
  return seasonFactors(knots)(dayNumber);
}

/** The season's addition (sickness) by day: 0 without points, otherwise interpolated round the year. */
export function seasonAdditions(
  points: readonly { date: string; add: number }[],
): (dayNumber: number) => number {
  return roundYear(
    points.map(({ date, add }) => ({ date, value: add })),
    0,
  );
}

/** The season's addition on one day. */
export function seasonAddition(points: readonly { date: string; add: number }[], dayNumber: number): number {
  return seasonAdditions(points)(dayNumber);
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
