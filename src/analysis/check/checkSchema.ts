import * as z from 'zod';
import { target } from '../../scenario/schema/target.ts';
import { provenance } from '../../scenario/schema/provenance.ts';
import { originFields } from '../result/originSchema.ts';
import { estimateSchema, isoDate, runFields, scenarioName, share } from '../result/resultSchema.ts';
import type { CheckDocument } from './checkTypes.ts';

const count = z.int().min(0);
const span = z.strictObject({ from: isoDate, to: isoDate });

const verdict = z.enum(['met', 'notMet', 'cannotTell']);

const identity = z.strictObject({
  id: z.enum(['samplePath', 'people', 'sittings', 'days']),
  worst: z.number().min(0).describe('the furthest departure of any winter'),
  allowed: z.number().min(0),
  verdict: z.enum(['met', 'notMet']),
});

const targetResult = z.strictObject({
  ...target.omit({ tolerance: true, note: true }).shape,
  tolerance: z.number().min(0).describe('in the unit of the value'),
  simulated: estimateSchema,
  verdict: verdict.describe(
    'met: the whole 95% interval of the simulated mean lies within the tolerance of the value; notMet: all of it lies outside; cannotTell: it reaches over an edge',
  ),
  moreWinters: z
    .int()
    .min(1)
    .nullable()
    .describe('about how many more winters would tell; null where they can, or where no number would'),
  saysLittle: z
    .enum(['wideTolerance', 'noSpread'])
    .nullable()
    .describe('wideTolerance: above 30% of the value; noSpread: the same in every winter'),
  note: z.string().nullable(),
});

const load = z.strictObject({
  demand: z.number().min(0).describe('summed over the days, averaged over the winters'),
  capacity: z.number().min(0),
  load: z.number().min(0).nullable().describe('null without capacity'),
});

const place = {
  stage: z.string(),
  scope: z.string(),
  kind: z.enum(['hours', 'starts', 'places', 'decisions', 'offers']),
};

const indicator = z.strictObject({
  indicator: z.string(),
  scope: z.string(),
  shares: z.tuple([share, share, share, share]).nullable().describe('of the readings, at levels 1 to 4'),
  mostAt: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .nullable()
    .describe('the level whose band holds more than 60% of them'),
});

const estimate = estimateSchema.unwrap();

const stock = z.strictObject({
  stage: z.string(),
  measure: z.enum(['waiting', 'occupied']),
  opening: estimate,
  change: estimate,
  share: z.number().nullable().describe('change over opening'),
  moves: z.boolean().describe('by more than 5%, and beyond chance'),
});

const coverage = z.strictObject({
  id: z.string(),
  points: z.int().min(0),
  within90: share.nullable(),
  within50: share.nullable(),
});

const numberAtPath = {
  path: z.string(),
  value: z.unknown().describe('as it stands in the scenario'),
  provenance: provenance.nullable(),
};

const changed = z.strictObject({
  ...numberAtPath,
  together: z.array(z.strictObject(numberAtPath)),
  targets: z.array(z.string()),
  note: z.string().nullable(),
});

/** The schema of a check document. */
export const checkSchema: z.ZodType<CheckDocument> = z.strictObject({
  scenario: scenarioName,
  ...runFields,
  ...originFields,
  verdict: verdict.describe('of every identity and every target that must be met, together'),
  passed: z.boolean().describe('whether that verdict is met'),
  heldOut: z
    .strictObject({ targets: count, met: count, notMet: count, cannotTell: count })
    .describe('targets to which nothing was tuned'),
  identities: z.array(identity),
  targets: z.array(targetResult),
  months: z.strictObject({ first: span, january: span.nullable() }),
  loads: z.array(
    z.strictObject({
      ...place,
      first: load,
      january: load.nullable(),
      isHigh: z.boolean().describe('above 0.95 in the first month'),
    }),
  ),
  indicators: z.array(indicator).describe('readings of the first month, for indicators with bands'),
  drift: z.strictObject({
    days: z.int().min(1),
    stocks: z.array(stock),
    noEquilibrium: z.array(z.strictObject({ ...place, load: z.number() })).describe('loads of 0.98 or more'),
  }),
  coverage: z.array(coverage).describe('recorded series'),
  changed: z.strictObject({
    parameters: z.int().min(0).describe('free parameters'),
    numbers: z.array(changed),
  }),
});
