import * as z from 'zod';
import { most } from './most.ts';
import {
  between,
  datedFactors,
  duration,
  hourOfDay,
  id,
  key,
  name,
  people,
  perArea,
  positiveUpTo,
  reference,
  share,
  weekday,
  weekdayProfile,
} from './primitives.ts';
import { fallback, routes, spawn } from './route.ts';

/** A class of work or people at a stage; a lower priority number is served first. */
const stageClass = {
  id,
  key: key.optional(),
  name: name.optional(),
  priority: z.int().min(0).max(99).default(1).describe('a lower number is served first'),
};

const common = {
  id,
  key: key.optional(),
  name: name.optional(),
  scope: z
    .enum(['area', 'system'])
    .default('area')
    .meta({ words: { area: 'One in each area', system: 'One for all areas together' } }),
  endsHospitalStay: z.boolean().default(false).describe('a start here ends the need for the hospital bed'),
  routes: routes.optional().describe('where people go next; if empty, they leave'),
  fallbacks: z
    .array(fallback)
    .max(16, 'at most 16 fallbacks')
    .default([])
    .describe('what happens to people who have waited for a time'),
  spawns: z
    .array(spawn)
    .max(100)
    .default([])
    .meta({ title: 'Further work' })
    .describe('pieces of work that arise from a start or an end here'),
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const days = z.array(weekday).min(1).max(7).default(everyDay);
/** Classes of one stage. */
const mostClasses = 60;

/** Working hours of a team. When not given, round the clock: a shift from 00:00 of 24 productive hours. */
export const shift = z.strictObject({
  opens: hourOfDay.describe('18.5 is half past six in the evening'),
  closes: hourOfDay,
  days,
  bankHolidays: z.boolean().default(true).describe('open on bank holidays'),
  productiveHours: perArea(positiveUpTo(24))
    .meta({ title: 'Productive hours', unit: 'hours' })
    .describe('hours of case work that a person gives in a shift'),
});

/** Practitioners: a stated number, or a share of a workforce group's people present. */
export const staff = z.union([
  z
    .strictObject({ number: perArea(z.int().min(0).max(most.posts)).meta({ title: 'People' }) })
    .meta({ title: 'A stated number of people' }),
  z
    .strictObject({ group: reference, share: share.default(1).describe('of the group’s people present') })
    .meta({ title: 'People of a workforce group' }),
]);

export const team = z.strictObject({
  ...common,
  kind: z.literal('team'),
  staff,
  shift: shift.optional(),
  serviceHours: perArea(duration)
    .optional()
    .meta({ title: 'Hours a case', unit: 'hours' })
    .describe('productive hours a case; a class may have its own'),
  classes: z
    .array(
      z.strictObject({
        ...stageClass,
        serviceHours: perArea(duration).optional().meta({ title: 'Hours a case', unit: 'hours' }),
      }),
    )
    .max(mostClasses)
    .default([]),
});

/** Hours in which a service starts people. */
export const openingHours = z.strictObject({
  opens: hourOfDay.default(0),
  closes: hourOfDay.default(24),
  days,
  bankHolidays: z.boolean().default(true),
});

export const places = z.strictObject({
  ...common,
  kind: z.literal('places'),
  places: perArea(z.union([people, z.literal('unlimited').meta({ title: 'No limit' })])).meta({
    unit: 'places',
  }),
  staffedBy: z
    .strictObject({ group: reference, placesPerPerson: positiveUpTo(1000) })
    .optional()
    .describe('places open only so far as staff are there'),
  startsPerDay: perArea(between(0, most.ratePerDay))
    .optional()
    .meta({ title: 'Starts a day, at most', unit: 'a day' }),
  startsPerWeek: perArea(between(0, most.startsPerWeek))
    .optional()
    .meta({ title: 'Starts a week, at most', unit: 'a week' }),
  startsWeekday: weekdayProfile
    .optional()
    .meta({ title: 'Starts by weekday' })
    .describe('factors on the daily cap, Monday first'),
  startsHolidays: datedFactors
    .default([])
    .meta({ title: 'Starts on dates' })
    .describe('factors on the daily cap over days of the year'),
  openingHours: openingHours.optional().describe('when it starts people; if empty, round the clock'),
  lengthOfStayDays: perArea(duration)
    .optional()
    .meta({ title: 'Length of stay', unit: 'days' })
    .describe('a class may have its own'),
  classes: z
    .array(
      z.strictObject({
        ...stageClass,
        lengthOfStayDays: perArea(duration).optional().meta({ title: 'Length of stay', unit: 'days' }),
        usesToken: z
          .boolean()
          .default(true)
          .meta({ title: 'Counts against the cap' })
          .describe('whether a start counts against the cap'),
      }),
    )
    .max(mostClasses)
    .default([]),
});

export const panel = z.strictObject({
  ...common,
  kind: z.literal('panel'),
  sittingDays: z.array(weekday).min(1).max(7),
  hour: hourOfDay.default(10),
  bankHolidays: z.boolean().default(false).describe('sits on bank holidays'),
  casesPerSitting: perArea(between(0, most.ratePerDay)).meta({ title: 'Cases a sitting', unit: 'cases' }),
  classes: z.array(z.strictObject(stageClass)).max(mostClasses).default([]),
});

export const market = z.strictObject({
  ...common,
  kind: z.literal('market'),
  startsPerWeek: perArea(between(0, most.startsPerWeek))
    .meta({ title: 'Starts a week', unit: 'a week' })
    .describe('mean number of new starts offered a week'),
  weekday: weekdayProfile
    .default([1, 1, 1, 1, 1, 1, 1])
    .meta({ title: 'By weekday' })
    .describe('factors, Monday first'),
  holidays: datedFactors.default([]).meta({ title: 'On dates' }).describe('factors over days of the year'),
  variance: between(0, 10).default(0).describe('of the weekly multiplier (gamma, mean 1)'),
  offerLapsesAfterDays: positiveUpTo(most.days)
    .default(7)
    .meta({ title: 'An offer lapses after', unit: 'days' }),
  classes: z.array(z.strictObject(stageClass)).max(mostClasses).default([]),
});

export const stage = z.discriminatedUnion('kind', [team, places, panel, market]).meta({
  words: { team: 'Team', places: 'Places', panel: 'Panel', market: 'Market' },
});

export type Stage = z.output<typeof stage>;
export type Team = z.output<typeof team>;
export type Places = z.output<typeof places>;
export type Panel = z.output<typeof panel>;
export type Market = z.output<typeof market>;
