import * as z from 'zod';
import { differenceSchema } from '../result/comparisonSchema.ts';
import { originFields } from '../result/originSchema.ts';
import { chanceSchema, estimateSchema, isoDate, scenarioName } from '../result/resultSchema.ts';
import type { ActionsDocument } from './actionsDocument.ts';
import { howSchema } from './howSchema.ts';

const ratio = z
  .strictObject({ mean: z.number(), low: z.number(), high: z.number(), n: z.int().min(1) })
  .nullable()
  .describe(
    'money spent on actions per unit of the outcome gained; null where the interval of the gain holds 0',
  );

const shift = z
  .strictObject({
    level: z.int().min(1).max(4).describe('the level that then triggers it'),
    value: differenceSchema.describe('the plan with it shifted less the plan'),
    cost: differenceSchema.describe('the same of the money for all actions'),
  })
  .nullable();

const group = z.strictObject({
  name: z.string(),
  actions: z.array(z.string()),
  less: differenceSchema.describe('the plan less the plan without any of them'),
  alone: differenceSchema.describe('all of them and no other, less no actions'),
  cost: differenceSchema.describe('the plan’s money for actions less that of the plan without them'),
});

const action = z.strictObject({
  less: differenceSchema.describe('the plan less the plan without this action'),
  alone: differenceSchema.describe('this action alone less no actions'),
  share: differenceSchema.describe('its fair share of the whole; null where shares were not asked for'),
  cost: estimateSchema,
  chanceHelps: chanceSchema.describe(
    'the winters in which the outcome is strictly better with it in the plan',
  ),
  costPerUnit: ratio,
  harm: z
    .array(z.strictObject({ outcome: z.string(), value: differenceSchema.unwrap() }))
    .describe('outcomes elsewhere that are surely worse with it than without'),
  earlier: shift.describe('started one level earlier; null where not asked for or not possible'),
  later: shift.describe('started one level later'),
});

const finding = z.strictObject({
  kind: z.enum([
    'neverFires',
    'tooLate',
    'contradiction',
    'sameStaff',
    'limitNeverReached',
    'limitAlwaysHit',
    'feedsItsTrigger',
  ]),
  actions: z.array(z.string()),
  text: z.string(),
});

const ranking = z
  .strictObject({
    order: z
      .array(z.string())
      .describe('the one that helps most first; those in the race before those that were beaten'),
    separated: z.boolean().describe('whether the first has beaten all others'),
    notYet: z.array(z.string()).describe('those that may still be the first'),
    indifference: z
      .number()
      .describe('differences of the mean smaller than this do not matter, in the outcome’s unit'),
    confidence: z
      .number()
      .describe('chance that the first is the best where the best leads by the indifference'),
  })
  .nullable();

/** The schema of an actions document. */
export const actionsSchema: z.ZodType<ActionsDocument> = z.strictObject({
  scenario: scenarioName,
  seed: z.string(),
  engineVersion: z.int().min(1),
  replications: z.int().min(1),
  startDate: isoDate.describe('the first counted day'),
  days: z.int().min(1),
  ...originFields,
  outcome: z.string(),
  better: z.enum(['low', 'high', 'none']).describe('which way of the outcome is better'),
  whole: differenceSchema.describe('the plan less no actions'),
  actions: z.record(z.string(), action).describe('every modelled action, in the scenario’s order'),
  ranking: ranking.describe('which action helps most within the plan; null where there is no best'),
  rankingAlone: ranking.describe('which action helps most on its own'),
  groups: z.array(group).describe('actions that are tested together'),
  interactions: z
    .array(z.strictObject({ pair: z.tuple([z.string(), z.string()]), value: differenceSchema }))
    .describe('what two actions do together in the plan beyond the sum of what each does there'),
  recorded: z.array(z.string()).describe('actions that are listed in the plan and not simulated'),
  how: z.array(howSchema).describe('how those actions worked of which it was asked'),
  findings: z.array(finding).describe('what the check of the plan found'),
});
