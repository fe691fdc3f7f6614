import * as z from 'zod';
import { calendar } from './calendar.ts';
import { driver, event } from './driver.ts';
import { effect } from './effect.ts';
import { action, escalation } from './escalation.ts';
import { indicator } from './indicator.ts';
import { costs, initialStock, observed, outcome } from './outcome.ts';
import { id, key, name, reference, scale, text } from './primitives.ts';
import { provenanceByPath } from './provenance.ts';
import { stage } from './stage.ts';
import { stream } from './stream.ts';
import { changedNumber, target } from './target.ts';
import { workforceGroup } from './workforce.ts';

/** The version of the file format that Winterproof writes. */
export const formatVersion = 2;

const heading = {
  $schema: z.string().optional(),
  formatVersion: z.literal(formatVersion),
  id,
  title: name,
  description: text.optional().describe('what it is, in a few sentences'),
  notes: text.optional().describe('limits and choices that a reader must know'),
};

export const area = z.strictObject({ id, key: key.optional(), name: name.optional() });

const overlayUse = z.strictObject({ overlay: reference, scale: scale.default(1) });

const parts = {
  streams: z.array(stream).max(200).default([]),
  stages: z.array(stage).max(500, 'at most 500 stages').default([]),
  workforce: z.array(workforceGroup).max(200).default([]),
  drivers: z.array(driver).max(200).default([]),
  events: z.array(event).max(500).default([]),
  effects: z.array(effect).max(500).default([]).describe('standing effects, from the first counted day on'),
  indicators: z.array(indicator).max(200).default([]),
  actions: z.array(action).max(200, 'at most 200 actions').default([]),
  outcomes: z.array(outcome).max(200).default([]),
  observed: z.array(observed).max(200).default([]),
  targets: z.array(target).max(500, 'at most 500 targets').default([]),
  changed: z
    .array(changedNumber)
    .max(500, 'at most 500 changed numbers')
    .default([])
    .describe('the numbers that were changed to meet a target'),
};

/** A whole scenario: the network, the pressures on it, the escalation plan and its outcomes. */
export const scenario = z.strictObject({
  ...heading,
  kind: z.literal('scenario').default('scenario'),
  calendar,
  areas: z.array(area).max(60, 'at most 60 areas').default([]),
  allAreasName: name
    .optional()
    .meta({ title: 'Name of all areas together' })
    .describe('such as “the county”; “all areas” when not given'),
  ...parts,
  escalation: escalation.prefault({}),
  costs: costs.optional(),
  initialState: z.array(initialStock).max(1000).default([]),
  provenance: provenanceByPath.default({}),
});

/** A scenario made of another scenario and overlays. */
export const derivedScenario = z.strictObject({
  ...heading,
  kind: z.literal('derived'),
  base: reference,
  overlays: z.array(overlayUse).max(100).default([]),
});

/** One field set by a path of ids, for example `stages.p2.places`. */
export const setField = z.strictObject({
  path: z.string().min(1).max(400),
  value: z.unknown(),
  replaces: z.boolean().default(false).describe('needed where an earlier overlay sets the same field'),
});

/** An overlay: parts to add and fields to set, with a scale when it is used. */
export const overlay = z.strictObject({
  ...heading,
  kind: z.literal('overlay'),
  watchFor: text.optional().describe('a sentence: what to watch for'),
  add: z
    .strictObject({
      streams: parts.streams,
      stages: parts.stages,
      workforce: parts.workforce,
      drivers: parts.drivers,
      events: parts.events,
      effects: parts.effects,
      indicators: parts.indicators,
      actions: parts.actions,
      outcomes: parts.outcomes,
      observed: parts.observed,
      targets: parts.targets,
      changed: parts.changed,
    })
    .partial()
    .default({}),
  set: z.array(setField).max(2000).default([]),
  provenance: provenanceByPath.default({}),
});

export type Scenario = z.output<typeof scenario>;
export type Overlay = z.output<typeof overlay>;
export type DerivedScenario = z.output<typeof derivedScenario>;
export type LibraryDocument = Scenario | DerivedScenario | Overlay;
