import type { ActionsReading } from '../../../analysis/actions/actionsSession.ts';
import type { ActionsRequest } from '../../../analysis/actions/actionsStages.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Asked } from '../asked.ts';

/** Which actions help, as far as it is known. */
export interface ActionsAnswer {
  readonly asked: Asked;
  readonly scenario: Scenario;
  readonly request: ActionsRequest;
  readonly reading: ActionsReading;
}
