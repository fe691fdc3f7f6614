import { wintersOfRequest, type ActionsRequest } from '../../../analysis/actions/actionsRequest.ts';
import type { ActionsQuestion, ActionsReading } from '../../../session/actionsSession.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { outcomeAsked } from '../../wording/actionOutcomes.ts';
import { actionsStore, type ActionsAsked } from '../../results/actionsStore.ts';
import { resultsStore, setRun } from '../../results/resultsStore.ts';
import { deskOf } from '../desks.ts';
import { ask } from '../ask.ts';
import type { Asked } from '../../results/asked.ts';
import { begin } from '../currentRun.ts';
import { askedNow, isRequestSound, knownOrigin, readyScenario } from '../runs.ts';
import { goneStore } from './goneStore.ts';
import { groupsThere } from './groupsThere.ts';
import { howQuestions } from './howQuestions.ts';

/** Winters of the fair shares and pairs that are looked into, as on the command line. */
const SHARES = 40;
const PAIRS = 5;

/** The questions that were put to the desk, by what was chosen. */
const questions = new WeakMap<Asked, ActionsQuestion>();

/** The request about a scenario's actions. */
export function actionsRequest(
  scenario: Scenario,
  { winters, everyWinter, timing, groups, how }: ActionsAsked,
): ActionsRequest {
  return {
    ...{ replications: winters, everyWinter, timing, shares: SHARES, pairs: PAIRS },
    groups: groupsThere(scenario, groups),
    how: howQuestions(scenario, how),
  };
}

/**
 * Finds out which actions help, in rounds that sharpen the answer. Winters simulated before are not simulated again.
 */
export async function runActions(): Promise<void> {
  const token = begin();
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return;
  const asked = askedNow();
  const madeFrom = await knownOrigin('actions', asked, token);
  if (madeFrom === null) return;
  const request = actionsRequest(ready.scenario, actionsStore.getState());
  const wanted = wintersOfRequest(ready.scenario, request);
  const { scenario } = ready;
  const { hash } = ready;
  const context = { scenario, hash, madeFrom, seed: asked.seed };
  const question = { context, request, outcome: outcomeNow(scenario) };
  questions.set(asked, question);
  await ask('actions', {
    ...{ question, asked, token, wanted },
    take: (reading) => {
      const isWanted = reading.document.outcome === outcomeNow(scenario);
      return isWanted ? { result: { asked, scenario, request, reading } } : null;
    },
  });
}

/** Measures by another outcome, at once from the winters that there are. */
export async function judgeBy(outcome: string): Promise<void> {
  actionsStore.setState({ outcome });
  const before = resultsStore.getState().actions;
  // What runs is read by the new outcome from now on; an answer to an earlier question gives way to it.
  if (before.status === 'running' && before.asked !== null && before.asked !== before.result?.asked) {
    await readBy(before.asked, outcome);
    return;
  }
  if (before.result === null || before.result.reading.document.outcome === outcome) return;
  const reading = await readBy(before.result.asked, outcome);
  const { result } = resultsStore.getState().actions;
  const isWanted = actionsStore.getState().outcome === outcome && result?.asked === before.result.asked;
  if (isWanted) goneStore.setState({ outcome: reading === null ? outcome : null });
  if (reading !== null && isWanted) setRun('actions', { result: { ...result, reading } });
}

/** The reading on another outcome of what was asked. Null where the winters behind it are not at the desk any more. */
async function readBy(asked: Asked, outcome: string): Promise<ActionsReading | null> {
  const question = questions.get(asked);
  if (question === undefined) return null;
  return deskOf('actions').askKept((desk) => desk.reading('actions', { ...question, outcome }));
}

function outcomeNow(scenario: Scenario): string {
  return outcomeAsked(scenario, actionsStore.getState().outcome);
}
