import { expect, it, vi } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { actionsAnswerOf } from '../../../test/support/keptActions.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { documentStore } from '../document/documentStore.ts';
import { requestStore } from '../document/requestStore.ts';
import { resultsStore, setRun } from '../results/resultsStore.ts';
import { askOfThresholds, thresholdsStore } from '../results/thresholdsStore.ts';
import { goneStore } from './actions/goneStore.ts';
import { judgeBy } from './actions/runActions.ts';
import { answers, rememberChosen } from '../results/answeredFor.ts';
import { offeredStore } from './thresholds/offeredStore.ts';
import { judgingStore } from './thresholds/runThresholds.ts';
import type { ThresholdsAnswer } from '../results/thresholdsAnswer.ts';

const effects = [{ lever: 'places', stage: 'beds', op: 'add', size: 4 }];
const action = { id: 'open', name: 'Open', owner: 'nobody', trigger: { from: '2025-10-01' }, effects };
const scenario = scenarioOf({ ...(smallScenario() as object), actions: [action] });
const answer = await actionsAnswerOf(scenario, 2);
const { replications, seed, ...document } = answer.asked;
documentStore.setState(document, true);
requestStore.setState({ replications, seed });

it('notices that another outcome cannot be read from a kept answer, and that its own still is', async () => {
  setRun('actions', { status: 'done', asked: answer.asked, result: answer });
  await judgeBy('delayDays');
  expect(resultsStore.getState().actions.result).toBe(answer);
  expect(goneStore.getState().outcome).toBe('delayDays');
  await judgeBy('bedDaysLost');
  expect(resultsStore.getState().actions.result?.reading.document.outcome).toBe('bedDaysLost');
});

it('notices that another crisis cannot be read from a kept answer, and that its own still is', async () => {
  const chosen = thresholdsStore.getState();
  const reading = { document: {}, missing: [] } as unknown as ThresholdsAnswer['reading'];
  const result = { asked: answer.asked, scenario, reading, forms: new Map() };
  rememberChosen(reading, chosen);
  setRun('thresholds', { status: 'done', asked: answer.asked, result });
  const settings = { present: { scenario }, others: [], joined: [] } as never;
  offeredStore.setState({ of: documentStore.getState(), settings });
  const isAnswered = () => answers(reading, thresholdsStore.getState());
  askOfThresholds({ winters: chosen.winters + 1 });
  expect(isAnswered()).toBe(true);
  askOfThresholds({ crisisDays: 9 });
  await vi.waitUntil(() => judgingStore.getState().wereGone);
  expect(isAnswered()).toBe(false);
  askOfThresholds({ crisisDays: chosen.crisisDays });
  expect(isAnswered()).toBe(true);
});
