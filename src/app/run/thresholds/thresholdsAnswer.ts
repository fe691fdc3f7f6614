import type { ThresholdsReading } from '../../../session/thresholdsSession.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Asked } from '../asked.ts';
import type { DefinitionForms } from './definitionForms.ts';

/** How settings of thresholds do, as far as it is known. */
export interface ThresholdsAnswer {
  /** `replications` is the number of recorded winters that was chosen. */
  readonly asked: Asked;
  readonly scenario: Scenario;
  readonly reading: ThresholdsReading;
  /** The settings that give a definition another form, and of which form each takes the place. */
  readonly forms: DefinitionForms;
}
