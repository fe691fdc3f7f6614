import { InlineRunner } from '../../src/experiment/run/inlineRunner.ts';
import { prepareModel, type PreparedModel } from '../../src/experiment/run/prepareModel.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { kernelHost } from '../../workers/startKernel.ts';

/** Opens a scenario on a kernel in this thread. */
export function openHere(scenario: Scenario): PreparedModel {
  return prepareModel(scenario, kernelHost);
}

/** A runner that simulates in this thread. */
export function inlineRunner(): InlineRunner {
  return new InlineRunner(kernelHost);
}
