import type { Ready } from '../../library/resolveAsked.ts';
import { wintersOfRequest, type ActionsRequest } from '../../../analysis/actions/actionsRequest.ts';
import type { ActionsReading } from '../../../analysis/actions/actionsSession.ts';
import type { MadeFrom } from '../../../scenario/inputs/inputs.ts';
import { labelsHash } from '../../../scenario/labelsHash.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { outcomeAsked } from '../../actionOutcomes.ts';
import { actionsStore, type ActionsAsked } from '../../stores/actionsStore.ts';
import { resultsStore, setRun } from '../../stores/resultsStore.ts';
import { KeptLine } from '../KeptLine.ts';
import { runBeside } from '../runBeside.ts';
import { begin } from '../currentRun.ts';
import { askedNow, isRequestSound, knownOrigin, readyScenario } from '../runs.ts';
import { goneStore } from './goneStore.ts';
import { groupsThere } from './groupsThere.ts';
import { howQuestions } from './howQuestions.ts';
import { startActionsLine, type ActionsLine } from './actionsLine.ts';

/** Winters of the fair shares and pairs that are looked into, as on the command line. */
const SHARES = 40;
const PAIRS = 5;

/** The worker, and the scenario and seed that each of them knows. */
const kept = new KeptLine('actions', startActionsLine);
const known = new WeakMap<ActionsLine, string>();

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
  const progress = { done: 0, wanted, secondsLeft: null, ratePerSecond: 0 };
  setRun('actions', { status: 'running', asked, problem: null, progress });
  await runBeside<ActionsReading>('actions', {
    asked,
    token,
    run: (host) =>
      kept.ask(async (line) => {
        await openIn(line, ready, madeFrom, asked.seed);
        return line.run(request, outcomeNow(ready.scenario), host);
      }),
    show: (reading) => {
      const isWanted = reading.document.outcome === outcomeNow(ready.scenario);
      if (isWanted) setRun('actions', { result: { asked, scenario: ready.scenario, request, reading } });
    },
  });
}

/** Gives a worker this scenario and seed: what it simulated of them before is still there. */
async function openIn(
  line: ActionsLine,
  { scenario, hash }: Ready,
  madeFrom: MadeFrom,
  seed: string,
): Promise<void> {
  const key = `${labelsHash(scenario)} ${seed} ${JSON.stringify(madeFrom.inputs)}`;
  if (known.get(line) !== key) await line.open({ scenario, hash, madeFrom, seed });
  known.set(line, key);
}

/** Measures by another outcome, at once from the winters that there are. */
export async function judgeBy(outcome: string): Promise<void> {
  actionsStore.setState({ outcome });
  const before = resultsStore.getState().actions;
  if (before.result === null || before.result.reading.document.outcome === outcome) return;
  const reading = await kept.askKept((line) => line.reading(outcome));
  const { result } = resultsStore.getState().actions;
  const isWanted = actionsStore.getState().outcome === outcome && result?.asked === before.result.asked;
  if (isWanted) goneStore.setState({ outcome: reading === null ? outcome : null });
  if (reading !== null && isWanted) setRun('actions', { result: { ...result, reading } });
}

function outcomeNow(scenario: Scenario): string {
  return outcomeAsked(scenario, actionsStore.getState().outcome);
}
