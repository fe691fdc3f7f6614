import type { ActionsReading } from '../../session/actionsSession.ts';
import type { ActionsRequest } from '../../analysis/actions/actionsRequest.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Asked } from './asked.ts';

/** Which actions help, as far as it is known. */
export interface ActionsAnswer {
  readonly asked: Asked;
  readonly scenario: Scenario;
  readonly request: ActionsRequest;
  readonly reading: ActionsReading;
}
