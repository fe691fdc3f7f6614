import { finish } from '../../src/analysis/result/steps.ts';
import type { Answer } from '../../src/app/run/answer.ts';
import { answerSteps } from '../../src/app/run/answer.ts';
import type { Asked } from '../../src/app/run/asked.ts';
import { SampleKeeper } from '../../src/app/run/sampleKeeper.ts';
import { variantOf } from '../../src/experiment/run/design.ts';
import { runExperiment } from '../../src/experiment/run/runExperiment.ts';
import { madeFrom } from '../../src/scenario/inputs/madeFrom.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { inlineRunner } from './openHere.ts';

/** A result of the plan as the page makes it, of an opened scenario. */
export async function answerOf(scenario: Scenario, replications: number, seed = 'kept'): Promise<Answer> {
  const asked: Asked = {
    scenario: scenario.id,
    overlays: [],
    opened: [scenario],
    edited: null,
    replications,
    seed,
  };
  const variant = variantOf(scenario, { id: scenario.id, title: scenario.title });
  const making = { document: scenario, edited: null, uses: [], library: () => scenario };
  const origin = madeFrom({ ...making, shipped: () => undefined });
  const samples = new SampleKeeper(inlineRunner(), scenario.calendar.days);
  const { summaries } = await runExperiment({
    ...{ variants: [variant], replications, seed, now: () => 0, detail: 'full', runner: samples.runner },
  });
  return finish(
    answerSteps(summaries[0], { asked, run: '1', hash: variant.hash, madeFrom: origin, samples }),
  );
}
