import { wintersOfRequest, type ActionsRequest } from '../../../analysis/actions/actionsRequest.ts';
import type { Progress } from '../../../experiment/runExperiment.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { outcomeAsked } from '../../actionOutcomes.ts';
import { actionsStore, type ActionsAsked } from '../../stores/actionsStore.ts';
import { resultsStore, setRun } from '../../stores/resultsStore.ts';
import type { Asked } from '../asked.ts';
import { paced } from '../paced.ts';
import { runOrStop } from '../runOrStop.ts';
import {
  askedNow,
  begin,
  isRequestSound,
  problemOf,
  readyScenario,
  stoppableRunner,
  type Ready,
  type Token,
} from '../runs.ts';
import { startActionsLine, type ActionsLine } from './actionsLine.ts';

/** Winters of the fair shares and pairs that are looked into, as on the command line. */
const SHARES = 40;
const PAIRS = 5;

/** The worker, and the scenario and seed that it knows; it starts with the first question. */
let line: ActionsLine | null = null;
let known = '';

/** What is asked of a scenario's actions. */
export function actionsRequest({ winters, everyWinter, timing }: ActionsAsked): ActionsRequest {
  return { replications: winters, everyWinter, timing, shares: SHARES, pairs: PAIRS };
}

/** Finds out which actions help, in rounds that sharpen the answer; what was simulated before is not simulated again. */
export async function runActions(): Promise<void> {
  const token = begin();
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return;
  const asked = askedNow();
  const request = actionsRequest(actionsStore.getState());
  const wanted = wintersOfRequest(ready.scenario, request);
  const progress = { done: 0, wanted, secondsLeft: null, ratePerSecond: 0 };
  setRun('actions', { status: 'running', asked, problem: null, progress });
  try {
    await perform(ready, request, asked, token);
  } catch (error) {
    line?.end();
    line = null;
    if (isOf(asked)) setRun('actions', { status: 'failed', problem: problemOf(error, asked.seed) });
  }
}

/** Judges by another outcome: at once from the winters that there are. */
export async function judgeBy(outcome: string): Promise<void> {
  actionsStore.setState({ outcome });
  const before = resultsStore.getState().actions;
  if (line === null || before.result === null || before.result.reading.document.outcome === outcome) return;
  const reading = await line.reading(outcome).catch(() => null);
  const { result } = resultsStore.getState().actions;
  const isWanted = actionsStore.getState().outcome === outcome && result?.asked === before.result.asked;
  if (reading !== null && isWanted) setRun('actions', { result: { ...result, reading } });
}

async function perform(
  { scenario, hash }: Ready,
  request: ActionsRequest,
  asked: Asked,
  token: Token,
): Promise<void> {
  const key = `${hash} ${asked.seed}`;
  const desk = (line ??= startActionsLine());
  const runner = stoppableRunner(token);
  await Promise.all([
    runner.open(hash, scenario),
    known === key ? undefined : desk.open({ scenario, hash, seed: asked.seed }),
  ]);
  known = key;
  const progress = paced((now: Progress) => setRun('actions', { progress: now }));
  const { isStopped } = token;
  if (isStopped) return;
  const end = await desk.run(request, outcomeNow(scenario), {
    width: runner.width,
    open: (hash, scenario) => runner.open(hash, scenario),
    run: runOrStop(runner, token),
    progress: async (now) => {
      if (isOf(asked) && !token.isStopped) progress.offer(now);
    },
    show: async (reading) => {
      const isWanted = reading.document.outcome === outcomeNow(scenario);
      if (isOf(asked) && isWanted) setRun('actions', { result: { asked, scenario, request, reading } });
    },
  });
  progress.flush();
  if (!isOf(asked)) return;
  if (end.kind === 'failed' && !token.isStopped)
    setRun('actions', { status: 'failed', problem: end.problem });
  else setRun('actions', { status: end.kind === 'done' ? 'done' : 'stopped' });
}

function outcomeNow(scenario: Scenario): string {
  return outcomeAsked(scenario, actionsStore.getState().outcome);
}

function isOf(asked: Asked): boolean {
  return resultsStore.getState().actions.asked === asked;
}
