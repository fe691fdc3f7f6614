import * as z from 'zod';
import { settingFigures } from '../../../analysis/thresholds/settingFigures.ts';
import { isoDate } from '../../../scenario/schema/primitives.ts';
import { mostReplications } from '../../../scenario/validate/checkRunRequest.ts';
import type { ActionsAsked } from '../../results/actionsStore.ts';
import type { ThresholdsAsked } from '../../results/thresholdsStore.ts';

const text = z.string().max(10_000);
const winters = z.int().min(1).max(mostReplications);
const list = <T extends z.ZodType>(value: T) => z.array(value).max(1_000);
const level = z.int().min(1).max(4);
const days = (least: number) => z.int().min(least).max(365);
/** Values of one sweep; more would hold the page up. */
const MOST_VALUES = 200;

/** What was chosen about actions, as it is kept with their answer. */
const actionsOptions: z.ZodType<ActionsAsked> = z.strictObject({
  winters,
  outcome: text.nullable(),
  everyWinter: z.boolean(),
  timing: z.int().min(0).max(1_000),
  groups: list(z.strictObject({ name: text, actions: list(text) })),
  how: list(
    z.strictObject({
      action: text,
      watched: z.strictObject({
        kind: z.enum(['waiting', 'occupied', 'indicator', 'delayed']),
        part: text.nullable(),
        scope: text,
      }),
    }),
  ),
});

const edge = z.strictObject({ indicator: text, area: text.nullable(), level });
const sweep = z
  .strictObject({ edge, from: z.number(), to: z.number(), step: z.number().gt(0) })
  .refine(({ from, to, step }) => from <= to && (to - from) / step <= MOST_VALUES);

/** What was chosen about thresholds, as it is kept with their answer. */
const thresholdsOptions: z.ZodType<ThresholdsAsked> = z.strictObject({
  winters,
  settings: list(text).nullable(),
  joined: list(list(text)),
  people: z.strictObject({ stage: text.nullable(), scope: text }).nullable(),
  over: z.number().min(0).nullable(),
  crisisDays: days(1),
  alarm: z.strictObject({ level, scope: text, horizonDays: days(1), neededLeadDays: days(0) }),
  missWorth: z.number().min(0).max(1_000),
  measure: z.enum(settingFigures),
  sweep: list(sweep).max(2),
  declared: z.array(z.strictObject({ date: isoDate, level: z.int().min(0).max(4) })).max(100_000),
});

/** The stored choices apart from the scenario, by the kinds that have any. */
export const optionSchemas = { actions: actionsOptions, thresholds: thresholdsOptions } as const;
