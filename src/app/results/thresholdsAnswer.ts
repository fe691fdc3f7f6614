import type { ThresholdsReading } from '../../session/thresholdsSession.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Asked } from './asked.ts';

/**
 * By the id of a setting that gives a definition another form: titles of the overlays that name the present form. Empty
 * where none does.
 */
export type DefinitionForms = ReadonlyMap<string, readonly string[]>;

/** How settings of thresholds do, as far as it is known. */
export interface ThresholdsAnswer {
  /** `replications` is the number of recorded winters that was chosen. */
  readonly asked: Asked;
  readonly scenario: Scenario;
  readonly reading: ThresholdsReading;
  /** The settings that give a definition another form, and of which form each takes the place. */
  readonly forms: DefinitionForms;
}
