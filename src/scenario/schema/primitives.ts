import * as z from 'zod';
import { checkDistribution } from '../../sim/distributions/registry.ts';
import type { Distribution } from '../../sim/distributions/types.ts';
import { idPattern, reservedIds } from './ids.ts';
import { most } from './most.ts';

// Zod probes `new Function` unless told not to; the content security policy forbids it, in workers too.
z.config({ jitless: true });

/** The id of a part: a letter, then letters, digits, _ or -, at most 40 characters, none of the reserved words. */
export const id = z
  .string()
  .regex(idPattern, 'an id is a letter followed by up to 39 letters, digits, _ or -')
  .refine((text) => !(reservedIds as readonly string[]).includes(text), {
    error: `the words ${reservedIds.join(', ')} are reserved`,
  });

/**
 * The name of a part in random draws, for life: it stays when the id is changed. Where no key is given, it is the id
 * (`keyOf`).
 */
export const key = id.describe('what its random draws follow, for life; the id when not given');

/** A mention of a part's id. The reference check finds out whether the part exists. */
export const reference = z.string().regex(idPattern, 'a reference is the id of a part');

/** Excludes control characters and marks of direction, which could hide or rearrange what is shown, and line breaks. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const inOneLine = /^[^\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$/;
/** The same with line breaks and tabs. */
const inLines =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /^(?:[^\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\t\n\r])*$/;

/** A text of one line, shown to people. Markup in it is shown as text. */
export function line(longest: number) {
  return z
    .string()
    .max(longest)
    .regex(inOneLine, 'a text of one line has no line breaks, control characters or marks of direction');
}

/** A text of several lines, shown to people. Markup in it is shown as text. */
export function lines(longest: number) {
  return z.string().max(longest).regex(inLines, 'a text has no control characters or marks of direction');
}

export const name = line(200).min(1);

/** Free text shown to people. */
export const text = lines(4000);

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD');

/** A day of every year, written MM-DD. */
export const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'a day of the year is written MM-DD');

/** A number from one bound to another, both allowed. */
export const between = (low: number, high: number) => z.number().min(low).max(high);
/** A number above 0. */
export const positiveUpTo = (high: number) => z.number().gt(0).max(high);
export const share = between(0, 1).meta({ unit: 'share' });
/** A multiplier: 1 changes nothing. May be written as a percentage. */
export const factor = between(0, most.factor).meta({ unit: '×' });
/** How much of an overlay or an effect: 1 is as written. May be written as a percentage. */
export const scale = between(0, most.factor).meta({ percent: true });
export const money = between(0, most.money).meta({ unit: '£' });
export const days = between(0, most.days);
export const people = between(0, most.people);
/** A value of a figure or of an indicator, in its own unit. */
export const value = between(-most.value, most.value);
/** How much the days of one year resemble the day before: 0 to 0.999. */
export const autocorrelation = between(0, 0.999);
export const hourOfDay = between(0, 24).meta({ unit: 'o’clock' });

/** Days of the week, Monday first, 1 to 7. */
export const weekday = z.int().min(1).max(7).meta({ unit: 'weekday' });

/** Seven multipliers, Monday first. They are used as they are, so a mean of 1 keeps the stated rate. */
export const weekdayProfile = z
  .array(between(0, 7).meta({ unit: '×' }))
  .length(7)
  .meta({ unit: '×' });

/** A factor over a span of days of the year, both ends included. A span may cross New Year. */
export const datedFactor = z.strictObject({
  from: monthDay,
  to: monthDay,
  factor,
});

/** Points of a season: the factor between two points is interpolated linearly, round the year. */
export const seasonKnot = z.strictObject({ date: monthDay, factor });

/** Days of the year in one list. */
export const mostDatesOfYear = 366;
export const datedFactors = z.array(datedFactor).max(mostDatesOfYear);

const optionalNumber = between(-1e6, 1e6).optional();

/** A probability distribution, by the parameters that its kind takes (checked together in `checkDistribution`). */
export const distribution: z.ZodType<Distribution> = z
  .strictObject({
    kind: z.enum([
      'constant',
      'exponential',
      'gamma',
      'lognormal',
      'weibull',
      'triangular',
      'uniform',
      'pert',
      'empirical',
      'poisson',
      'negativeBinomial',
    ]),
    value: optionalNumber,
    mean: optionalNumber,
    sd: optionalNumber,
    variance: optionalNumber,
    mu: optionalNumber,
    sigma: optionalNumber,
    median: optionalNumber,
    quantile: z.strictObject({ probability: between(0, 1), value: between(-1e6, 1e6) }).optional(),
    shape: optionalNumber,
    scale: optionalNumber,
    low: optionalNumber,
    mode: optionalNumber,
    high: optionalNumber,
    values: z.array(between(-1e6, 1e6)).max(10_000).optional(),
    weights: z.array(between(0, 1e6)).max(10_000).optional(),
  })
  .superRefine((parameters, context) => {
    for (const message of checkDistribution(parameters as unknown as Distribution)) {
      context.addIssue({ code: 'custom', message });
    }
  }) as unknown as z.ZodType<Distribution>;

/** A number, or a distribution from which each replication, person or activation draws its own. */
export function quantityIn(number: z.ZodNumber) {
  return z.union([number, distribution]);
}

/** A length of time in days or hours, certain or not. */
export const duration = quantityIn(between(0, most.stayDays));

/** One value for every area, or `{ "byArea": { "<area>": value } }` with one for each. */
export function perArea<T extends z.ZodType>(value: T) {
  return z.union([value, z.strictObject({ byArea: z.record(z.string(), value) })]);
}

export type ByArea<T> = T | { byArea: Record<string, T> };
export type Quantity = number | Distribution;
