import type { ThresholdsReading } from '../../../analysis/thresholds/thresholdsSession.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Asked } from '../asked.ts';

/** How settings of thresholds do, as far as it is known. */
export interface ThresholdsAnswer {
  /** `replications` are the recorded winters that were asked for. */
  readonly asked: Asked;
  readonly scenario: Scenario;
  readonly reading: ThresholdsReading;
}
