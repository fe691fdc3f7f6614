import type { Recordings } from '../../../experiment/record/recordings.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';

/** Kinds of things that the threshold check finds. */
export const findingKinds = [
  'gap',
  'overlap',
  'inverted',
  'missingLevel',
  'unreachable',
  'differsFromPrint',
  'noBands',
  'notPrinted',
  'missingRow',
  'outerLimit',
  'beyondInRun',
  'fallsByConstruction',
] as const;

/** Something about the thresholds that their owner should check, with the figures that show it. */
export interface ThresholdFinding {
  readonly kind: (typeof findingKinds)[number];
  /** Id of the indicator. */
  readonly indicator: string;
  /** Ids of the areas in question. Only `system` for a county's indicator. */
  readonly areas: readonly string[];
  /** The values at which it shows, in the indicator's unit, or levels that are missing. */
  readonly values: readonly number[];
  /** In a sentence or two: what was found, and the figures that show it. */
  readonly text: string;
}

/**
 * A check of the thresholds: of their text, or of simulated winters too. `recordings` is null before anything was run.
 */
export type ThresholdCheck = (scenario: Scenario, recordings: Recordings | null) => ThresholdFinding[];
