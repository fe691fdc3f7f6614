import { InlineRunner } from '../../src/experiment/run/inlineRunner.ts';
import { openModel, type OpenedModel } from '../../src/experiment/run/openModel.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { kernelHost } from '../../workers/startKernel.ts';

/** Opens a scenario on a kernel in this thread. */
export function openHere(scenario: Scenario): OpenedModel {
  return openModel(scenario, kernelHost);
}

/** A runner that simulates in this thread. */
export function inlineRunner(): InlineRunner {
  return new InlineRunner(kernelHost);
}
