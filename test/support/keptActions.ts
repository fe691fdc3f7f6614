import type { ActionsAnswer } from '../../src/app/results/actionsAnswer.ts';
import { ActionsSession } from '../../src/session/actionsSession.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { inlineRunner } from './openHere.ts';

/** An answer about actions as the page makes it, of an opened scenario. */
export async function actionsAnswerOf(scenario: Scenario, replications: number): Promise<ActionsAnswer> {
  const seed = 'kept';
  const asked = { scenario: scenario.id, overlays: [], opened: [scenario], edited: null, replications, seed };
  const request = { replications, everyWinter: false, timing: 0, shares: 0, pairs: 0, groups: [], how: [] };
  const context = { scenario, hash: scenarioHash(scenario), seed };
  const question = { context, request, outcome: 'bedDaysLost' };
  const session = new ActionsSession();
  const nothing = () => undefined;
  await session.run(question, {
    ...{ runner: inlineRunner(), now: () => 0, isStopped: () => false },
    ...{ onProgress: nothing, onMore: nothing },
  });
  return { asked, scenario, request, reading: session.reading(question)! };
}
