import * as z from 'zod';
import {
  datedFactor,
  hourOfDay,
  id,
  name,
  nonNegative,
  perArea,
  positive,
  quantity,
  reference,
  share,
  weekday,
  weekdayProfile,
} from './primitives.ts';
import { fallback, routes, spawn } from './route.ts';

/** A class of work or people at a stage; a lower priority number is served first. */
const stageClass = {
  id,
  name: name.optional(),
  priority: z.int().min(0).max(99).default(1),
};

const common = {
  id,
  name: name.optional(),
  scope: z.enum(['area', 'system']).default('area'),
  endsHospitalStay: z.boolean().default(false).describe('a start here ends the need for the hospital bed'),
  routes: routes.optional().describe('where people go afterwards; they leave when not given'),
  fallbacks: z.array(fallback).max(16, 'at most 16 fallbacks').default([]),
  spawns: z.array(spawn).default([]),
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const days = z.array(weekday).min(1).default(everyDay);

/** Working hours of a team. Round the clock when not given: a shift from 00:00 of 24 productive hours. */
export const shift = z.strictObject({
  opens: hourOfDay,
  closes: hourOfDay,
  days,
  bankHolidays: z.boolean().default(true).describe('open on bank holidays'),
  productiveHours: perArea(positive).describe('hours of case work that a person gives in a shift'),
});

/** Practitioners: a stated number, or a share of a workforce group's people present. */
export const staff = z.union([
  z.strictObject({ number: perArea(z.int().min(0)) }),
  z.strictObject({ group: reference, share: share.default(1) }),
]);

export const team = z.strictObject({
  ...common,
  kind: z.literal('team'),
  staff,
  shift: shift.optional(),
  serviceHours: perArea(quantity).optional().describe('productive hours a case; a class may have its own'),
  classes: z.array(z.strictObject({ ...stageClass, serviceHours: perArea(quantity).optional() })).default([]),
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
  places: perArea(z.union([nonNegative, z.literal('unlimited')])),
  staffedBy: z.strictObject({ group: reference, placesPerPerson: positive }).optional(),
  startsPerDay: perArea(nonNegative).optional(),
  startsPerWeek: perArea(nonNegative).optional(),
  startsWeekday: weekdayProfile.optional().describe('factors on the daily cap, Monday first'),
  startsHolidays: z.array(datedFactor).default([]),
  openingHours: openingHours.optional(),
  lengthOfStayDays: perArea(quantity).optional().describe('a class may have its own'),
  classes: z
    .array(
      z.strictObject({
        ...stageClass,
        lengthOfStayDays: perArea(quantity).optional(),
        usesToken: z.boolean().default(true).describe('whether a start counts against the cap'),
      }),
    )
    .default([]),
});

export const panel = z.strictObject({
  ...common,
  kind: z.literal('panel'),
  sittingDays: z.array(weekday).min(1),
  hour: hourOfDay.default(10),
  bankHolidays: z.boolean().default(false).describe('sits on bank holidays'),
  casesPerSitting: perArea(nonNegative),
  classes: z.array(z.strictObject(stageClass)).default([]),
});

export const market = z.strictObject({
  ...common,
  kind: z.literal('market'),
  startsPerWeek: perArea(nonNegative).describe('mean number of new starts offered a week'),
  weekday: weekdayProfile.default([1, 1, 1, 1, 1, 1, 1]),
  holidays: z.array(datedFactor).default([]),
  variance: nonNegative.default(0).describe('of the weekly multiplier (gamma, mean 1)'),
  offerLapsesAfterDays: positive.default(7),
  classes: z.array(z.strictObject(stageClass)).default([]),
});

export const stage = z.discriminatedUnion('kind', [team, places, panel, market]);

export type Stage = z.output<typeof stage>;
export type Team = z.output<typeof team>;
export type Places = z.output<typeof places>;
export type Panel = z.output<typeof panel>;
export type Market = z.output<typeof market>;
