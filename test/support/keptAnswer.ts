import type { Answer } from '../../src/app/results/answer.ts';
import type { Asked } from '../../src/app/results/asked.ts';
import { winterOutcomes } from '../../src/app/results/winterOutcomes.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { madeFrom } from '../../src/scenario/inputs/madeFrom.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { PlanReadings } from '../../src/session/planSession.ts';
import { deskHostHere } from './deskHere.ts';
import { deskOfTests } from './deskLineHere.ts';

let runs = 0;

/** A result of the plan as the page makes it, of an opened scenario. Its winters are at the desk of tests. */
export async function answerOf(scenario: Scenario, replications: number, seed = 'kept'): Promise<Answer> {
  const asked: Asked = {
    scenario: scenario.id,
    overlays: [],
    opened: [scenario],
    edited: null,
    replications,
    seed,
  };
  const making = { document: scenario, edited: null, uses: [], library: () => scenario };
  const origin = madeFrom({ ...making, shipped: () => undefined });
  runs += 1;
  const run = `test ${runs}`;
  const members = [{ run, context: { scenario, hash: scenarioHash(scenario), seed, madeFrom: origin } }];
  const question = { members, replications, precisions: [], figures: winterOutcomes(scenario) };
  const { reading } = await deskOfTests.run('plan', question, deskHostHere<PlanReadings>().host);
  return { asked, scenario, run, ...reading!.members[0] };
}
