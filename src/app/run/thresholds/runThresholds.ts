import { create } from 'zustand';
import type { ThresholdsPart } from '../../../analysis/thresholds/thresholdsSession.ts';
import type { Progress } from '../../../experiment/runExperiment.ts';
import { isSameDocument } from '../../stores/documentStore.ts';
import { resultsStore, setRun } from '../../stores/resultsStore.ts';
import { thresholdsStore } from '../../stores/thresholdsStore.ts';
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
import { offeredStore, offerSettings } from './offeredStore.ts';
import { startThresholdsLine, type ThresholdsLine } from './thresholdsLine.ts';
import { thresholdsQuestion } from './thresholdsQuestion.ts';

/** The worker that keeps the recorded winters; it starts with the first question. */
let line: ThresholdsLine | null = null;

/** Records winters without actions and compares settings in them; or runs each setting with the plan's actions. */
export async function runThresholds(part: ThresholdsPart): Promise<void> {
  const token = begin();
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return;
  const offered = await offerSettings(ready);
  if (offered === null || token.isStopped) return;
  const asked = { ...askedNow(), replications: thresholdsStore.getState().winters };
  const progress = { done: 0, wanted: 1, secondsLeft: null, ratePerSecond: 0 };
  setRun('thresholds', { status: 'running', asked, problem: null, progress });
  try {
    await perform(ready, part, asked, token);
  } catch (error) {
    line?.end();
    line = null;
    if (isOf(asked)) setRun('thresholds', { status: 'failed', problem: problemOf(error, asked.seed) });
  }
}

async function perform(ready: Ready, part: ThresholdsPart, asked: Asked, token: Token): Promise<void> {
  const offered = (await offerSettings(ready))!;
  const desk = (line ??= startThresholdsLine());
  const runner = stoppableRunner(token);
  const progress = paced((now: Progress) => setRun('thresholds', { progress: now }));
  const question = thresholdsQuestion(offered, thresholdsStore.getState(), asked.seed);
  const end = await desk.run(question, part, asked.replications, {
    width: runner.width,
    open: (hash, scenario) => runner.open(hash, scenario),
    run: runOrStop(runner, token),
    progress: async (now) => {
      if (isOf(asked) && !token.isStopped) progress.offer(now);
    },
    show: async (reading) => {
      if (isOf(asked)) setRun('thresholds', { result: { asked, scenario: ready.scenario, reading } });
    },
  });
  progress.flush();
  if (!isOf(asked)) return;
  if (end.kind === 'failed' && !token.isStopped)
    setRun('thresholds', { status: 'failed', problem: end.problem });
  else setRun('thresholds', { status: end.kind === 'done' ? 'done' : 'stopped' });
  await judgeAgain();
}

/** Whether an answer is being worked out from the winters that there are. */
export const judgingStore = create(() => ({ isJudging: false }));

let questions = 0;

/** Judges by what is asked now, from the winters that there are; a document that was changed waits for its run. */
async function judgeAgain(): Promise<void> {
  const { status, result } = resultsStore.getState().thresholds;
  const { of, settings } = offeredStore.getState();
  if (line === null || result === null || settings === null || of === null) return;
  if (status === 'running' || !isSameDocument(result.asked, of)) return;
  questions += 1;
  const own = questions;
  judgingStore.setState({ isJudging: true });
  const question = thresholdsQuestion(settings, thresholdsStore.getState(), result.asked.seed);
  const reading = await line.reading(question).catch(() => null);
  if (own !== questions) return;
  judgingStore.setState({ isJudging: false });
  if (reading !== null && isOf(result.asked)) setRun('thresholds', { result: { ...result, reading } });
}

/** What is typed is judged once it has come to rest. */
const PAUSE_MS = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

thresholdsStore.subscribe(() => {
  clearTimeout(timer);
  timer = setTimeout(() => void judgeAgain(), PAUSE_MS);
});

function isOf(asked: Asked): boolean {
  return resultsStore.getState().thresholds.asked === asked;
}
