import { create } from 'zustand';
import type { ThresholdsPart } from '../../../session/thresholdsSession.ts';
import { isSameDocument } from '../../document/documentStore.ts';
import { resultsStore, setRun } from '../../results/resultsStore.ts';
import { thresholdsStore } from '../../results/thresholdsStore.ts';
import type { Asked } from '../../results/asked.ts';
import { deskOf } from '../desks.ts';
import { ask } from '../ask.ts';
import { begin } from '../currentRun.ts';
import { askedNow, isRequestSound, readyScenario } from '../runs.ts';
import { rememberChosen } from '../../results/answeredFor.ts';
import { definitionForms } from './definitionForms.ts';
import { offeredStore, offerSettings } from './offeredStore.ts';
import { thresholdsQuestion } from './thresholdsQuestion.ts';

/** Records winters without actions and compares settings in them; or runs each setting with the plan's actions. */
export async function runThresholds(part: ThresholdsPart): Promise<void> {
  const token = begin();
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return;
  const offered = await offerSettings(ready);
  if (offered === null || token.isStopped) return;
  const asked = { ...askedNow(), replications: thresholdsStore.getState().winters };
  const chosen = thresholdsStore.getState();
  const { replications } = asked;
  const question = { ...thresholdsQuestion(offered, chosen, asked.seed), part, replications };
  const forms = definitionForms(offered);
  await ask('thresholds', {
    ...{ question, asked, token, wanted: 1 },
    take: (reading) => {
      rememberChosen(reading, chosen);
      return { result: { asked, scenario: ready.scenario, reading, forms } };
    },
  });
  if (isOf(asked)) await judgeAgain();
}

/** Whether an answer is being worked out from the present winters, and whether the last try failed. */
export const judgingStore = create(() => ({ isJudging: false, wereGone: false }));

let questions = 0;

/** Works out the answer to what is chosen now from the recorded winters. A document that was changed waits for its run. */
async function judgeAgain(): Promise<void> {
  const { status, result } = resultsStore.getState().thresholds;
  const { of, settings } = offeredStore.getState();
  if (result === null || settings === null || of === null) return;
  if (status === 'running') return;
  if (!isSameDocument(result.asked, of)) return judgingStore.setState({ wereGone: true });
  questions += 1;
  const own = questions;
  judgingStore.setState({ isJudging: true });
  const chosen = thresholdsStore.getState();
  const { seed, replications } = result.asked;
  const asked = thresholdsQuestion(settings, chosen, seed);
  const question = { ...asked, part: 'recordings', replications } as const;
  const reading = await deskOf('thresholds').askKept((desk) => desk.reading('thresholds', question));
  if (own !== questions) return;
  judgingStore.setState({ isJudging: false, wereGone: reading === null });
  if (reading === null || !isOf(result.asked)) return;
  rememberChosen(reading, chosen);
  setRun('thresholds', { result: { ...result, reading } });
}

/** How long typing must pause before the answer is worked out. */
const PAUSE_MS = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

thresholdsStore.subscribe(() => {
  clearTimeout(timer);
  timer = setTimeout(() => void judgeAgain(), PAUSE_MS);
});

function isOf(asked: Asked): boolean {
  return resultsStore.getState().thresholds.asked === asked;
}
