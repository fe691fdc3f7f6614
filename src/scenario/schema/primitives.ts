import * as z from 'zod';
import { checkDistribution } from '../../sim/distributions/registry.ts';
import type { Distribution } from '../../sim/distributions/types.ts';
import { idPattern, reservedIds } from './ids.ts';

// Zod probes `new Function` unless told not to; the content security policy forbids it, in workers too.
z.config({ jitless: true });

/** The id of a part: a letter, then letters, digits, _ or -, at most 40 characters, none of the reserved words. */
export const id = z
  .string()
  .regex(idPattern, 'an id is a letter followed by up to 39 letters, digits, _ or -')
  .refine((text) => !(reservedIds as readonly string[]).includes(text), {
    error: `the words ${reservedIds.join(', ')} are reserved`,
  });

/** A mention of a part's id; whether the part exists is checked by the reference check. */
export const reference = z.string().regex(idPattern, 'a reference is the id of a part');

export const name = z.string().min(1).max(200);

/** Free text shown to people; markup in it is text. */
export const text = z.string().max(4000);

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD');

/** A day of every year, written MM-DD. */
export const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'a day of the year is written MM-DD');

export const finite = z.number();
export const nonNegative = z.number().min(0);
export const positive = z.number().gt(0);
export const share = z.number().min(0).max(1).meta({ unit: 'share' });
export const hourOfDay = z.number().min(0).max(24).meta({ unit: 'o’clock' });

/** Days of the week, Monday first, 1 to 7. */
export const weekday = z.int().min(1).max(7).meta({ unit: 'weekday' });

/** Seven multipliers, Monday first. They are used as they stand, so a mean of 1 keeps the stated rate. */
export const weekdayProfile = z.array(nonNegative).length(7).meta({ unit: '×' });

/** A factor over a span of days of the year, both ends included; a span may cross New Year. */
export const datedFactor = z.strictObject({
  from: monthDay,
  to: monthDay,
  factor: nonNegative.meta({ unit: '×' }),
});

/** Points of a season: the factor between two points is interpolated linearly, round the year. */
export const seasonKnot = z.strictObject({ date: monthDay, factor: nonNegative.meta({ unit: '×' }) });

const optionalNumber = z.number().optional();

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
    quantile: z.strictObject({ probability: z.number(), value: z.number() }).optional(),
    shape: optionalNumber,
    scale: optionalNumber,
    low: optionalNumber,
    mode: optionalNumber,
    high: optionalNumber,
    values: z.array(z.number()).optional(),
    weights: z.array(z.number()).optional(),
  })
  .superRefine((parameters, context) => {
    for (const message of checkDistribution(parameters as unknown as Distribution)) {
      context.addIssue({ code: 'custom', message });
    }
  }) as unknown as z.ZodType<Distribution>;

/** A number, or a distribution from which each replication, person or activation draws its own. */
export const quantity = z.union([z.number(), distribution]);

/** One value for every area, or `{ "byArea": { "<area>": value } }` with one for each. */
export function perArea<T extends z.ZodType>(value: T) {
  return z.union([value, z.strictObject({ byArea: z.record(z.string(), value) })]);
}

export type ByArea<T> = T | { byArea: Record<string, T> };
export type Quantity = number | Distribution;
