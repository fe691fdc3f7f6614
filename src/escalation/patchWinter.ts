import { patchedModel } from '../model/patch/patchedModel.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { EscalatedWinter } from './escalatedWinter.ts';

/**
 * Lets the winters that come be those of a scenario which differs in numbers from the present one. They are, to the bit,
 * those of a winter that is made for it. `compile`: it must be compiled, and nothing has changed.
 */
export function patchWinter(winter: EscalatedWinter, scenario: Scenario): 'patched' | 'compile' {
  const model = patchedModel(winter.replication.model, scenario);
  return model !== null && winter.take(model) ? 'patched' : 'compile';
}
