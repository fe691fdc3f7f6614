import * as z from 'zod';
import { comparedOutcomes } from '../result/comparisonSchema.ts';
import { originFields } from '../result/originSchema.ts';
import { chanceSchema, estimateSchema, runFields, scenarioName } from '../result/resultSchema.ts';
import { inputsSchema } from '../../scenario/inputs/inputsSchema.ts';
import { findingKinds } from './check/finding.ts';
import { type SettingFigure, settingFigures } from './settingFigures.ts';
import type { ThresholdsDocument } from './thresholdsDocument.ts';

const interval = {
  mean: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().min(1).describe('winters in which the figure exists'),
};
const winterMean = z
  .strictObject(interval)
  .describe(
    'a mean per winter, or a ratio of totals, with a 95% interval by a bootstrap over winters, null where too few winters count',
  );

const difference = z.strictObject({
  ...interval,
  differing: z.int().min(0).describe('winters in which the two differ'),
  together: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }).nullable(),
});

function everyFigure<T extends z.ZodType>(value: T): z.ZodObject<Record<SettingFigure, T>> {
  return z.strictObject(
    Object.fromEntries(settingFigures.map((name) => [name, value])) as Record<SettingFigure, T>,
  );
}

const estimates = {
  figures: everyFigure(winterMean).describe('per winter, without actions'),
  warned: winterMean.nullable().describe('crises with an alarm in time, new or standing, of all judged'),
  leadDays: winterMean.nullable().describe('days from alarm to onset, of the hits'),
  falseShare: winterMean.nullable().describe('false alarms of all alarms that can be judged'),
};

const setting = z.strictObject({
  id: z.string(),
  title: z.string(),
  hash: z.string(),
  inputs: inputsSchema,
  ...estimates,
  differences: everyFigure(difference)
    .nullable()
    .describe('less the first setting, paired by winter; null for the first itself'),
  differing: z.int().min(0).describe('winters in which some day has another level than with the first'),
  asGood: z
    .boolean()
    .describe('about as good as the best by the measure: these winters show no clear difference'),
});

const edge = z.strictObject({ indicator: z.string(), area: z.string().nullable(), level: z.int() });

const sweep = z.strictObject({
  axes: z.array(
    z.strictObject({
      edge,
      values: z.array(z.number()),
      present: z.array(z.number()).describe('values it has now'),
    }),
  ),
  points: z.array(z.strictObject({ at: z.array(z.number()), ...estimates, asGood: z.boolean() })),
  best: z.int().min(-1).describe('number of the best point, counted from 0; -1 without points'),
  bestAtEnd: z
    .array(z.enum(['lowest', 'highest']).nullable())
    .describe('for each axis, whether the best is the lowest or highest value tried'),
  judgedApart: z
    .strictObject({
      chosen: z
        .tuple([z.int().min(0), z.int().min(0)])
        .describe('numbers of the points chosen in even and in odd winters'),
      estimate: estimateSchema.unwrap(),
    })
    .nullable()
    .describe('the measure at the best value in winters that did not choose it; null below four winters'),
});

const crisis = z.strictObject({
  stage: z.string().nullable().describe('people waiting there; null: people delayed in hospital'),
  scope: z.string(),
  over: z.number().describe('more people than this'),
  days: z.int().min(1).describe('on at least so many mornings in a row'),
  isDefault: z.boolean().describe('the number was worked out from these winters'),
  sharedWith: z.array(z.string()).describe('indicators that may count the same people'),
  crises: winterMean,
  winters: chanceSchema,
  onAtStart: z.int().min(0),
});

const declared = z.strictObject({
  days: z.array(
    z.strictObject({
      date: z.string(),
      level: z.int(),
      below: z.number(),
      same: z.number(),
      above: z.number(),
    }),
  ),
  outside: z.int().min(0),
  same: winterMean,
  meanDifference: winterMean,
});

/** The schema of a thresholds document. */
export const thresholdsSchema: z.ZodType<ThresholdsDocument> = z.strictObject({
  scenario: scenarioName,
  ...runFields,
  ...originFields,
  alarm: z.strictObject({
    level: z.int().min(2).max(4),
    scope: z.string(),
    horizonDays: z.int().min(1),
    neededLeadDays: z.int().min(0),
  }),
  crisis,
  measure: z.strictObject({
    name: z.enum(settingFigures),
    better: z.enum(['low', 'high']),
    missWorth: z
      .number()
      .describe('days of needless alarm that a day of crisis without an alarm counts for in wrongDays'),
  }),
  settings: z.array(setting).min(1),
  best: z.string(),
  sweep: sweep.nullable(),
  leftOut: z.array(
    z.strictObject({
      indicator: z.string(),
      lower: winterMean.describe('days on which the level would be lower without it'),
      higher: winterMean,
      alarmDays: winterMean.describe('days at the alarm’s level that would not be'),
      differing: z.int().min(0),
    }),
  ),
  stepDown: z.array(
    z.strictObject({
      margin: z.number(),
      hold: z.int(),
      isPresent: z.boolean(),
      changes: winterMean,
      flaps: winterMean,
      heldDays: winterMean.describe('days at a level above what that day’s readings alone give'),
      behindDays: winterMean,
    }),
  ),
  declared: declared.nullable(),
  outcomes: comparedOutcomes.nullable().describe('with the plan’s actions; null where it was not run'),
  findings: z.array(
    z.strictObject({
      kind: z.enum(findingKinds),
      indicator: z.string(),
      areas: z.array(z.string()),
      values: z.array(z.number()),
      text: z.string(),
    }),
  ),
});
