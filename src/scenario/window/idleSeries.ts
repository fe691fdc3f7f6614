import { dayNumber } from '../calendar/dates.ts';
import type { Problem } from '../problems.ts';
import type { Observed } from '../schema/outcome.ts';
import type { Stream } from '../schema/stream.ts';
import { type ScenarioDays, spanText } from './scenarioDays.ts';

/** The warning about rates by date that begin too late, or whose last rate is the only one ever used. */
export function idleRates({ id, series }: Stream, { simulated }: ScenarioDays): Problem[] {
  const dates = series.map(({ date }) => dayNumber(date));
  if (dates.length === 0) return [];
  const span = { from: Math.min(...dates), to: Math.max(...dates) };
  const isLate = span.from > simulated.to;
  if (!isLate && span.to >= simulated.from) return [];
  const message = isLate
    ? 'these rates begin after the counted days, so they are never used'
    : 'these rates end before the simulated days, so the last rate holds throughout, without season and growth';
  const allowed = `dates from ${spanText(simulated)}`;
  return [{ path: `streams.${id}.series`, message, found: spanText(span), allowed }];
}

/** The warning about a recorded series of which no point can be shown. */
export function idleRecord({ id, points }: Observed, { counted }: ScenarioDays): Problem[] {
  const dates = points.map(({ date }) => dayNumber(date));
  if (dates.length === 0 || dates.some((day) => counted.from <= day && day <= counted.to)) return [];
  const span = { from: Math.min(...dates), to: Math.max(...dates) };
  const message = 'no point of this recorded series lies in the counted days, so none is shown or checked';
  const allowed = `dates from ${spanText(counted)}`;
  return [{ path: `observed.${id}.points`, message, found: spanText(span), allowed }];
}
