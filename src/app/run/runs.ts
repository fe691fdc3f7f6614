import { leaveOneOut, planAgainstNone, type Variant } from '../../experiment/run/design.ts';
import { checkRunRequest } from '../../scenario/validate/checkRunRequest.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { MadeFrom } from '../../scenario/inputs/inputs.ts';
import type { Ready } from '../document/resolveAsked.ts';
import { madeFromAsked } from '../document/madeFromAsked.ts';
import { documentStore } from '../document/documentStore.ts';
import { draftStore, refusedIn, type KeptDraft } from '../document/draftStore.ts';
import { notify, retract } from '../notices/noticeStore.ts';
import { requestStore, setReplications } from '../document/requestStore.ts';
import { resolveNow, resolvedStore } from '../document/resolvedStore.ts';
import { resultsStore, setRun } from '../results/resultsStore.ts';
import { aimOf, newAim, type Wish } from '../results/aim.ts';
import type { Answer } from '../results/answer.ts';
import { ask } from './ask.ts';
import type { Asked } from '../results/asked.ts';
import { begin, type Token } from './currentRun.ts';
import { markDone, markPicture, markPressed } from './marks.ts';
import { memberOf } from './planMember.ts';
import { problemOf } from './problemOf.ts';
import { winterOutcomes } from '../results/winterOutcomes.ts';

/** Winters of each policy in a comparison: enough for clear differences in days and bed-days, within seconds. */
export const COMPARED_WINTERS = 200;
/** Winters of a drift check: a month each. */
const DRIFT_WINTERS = 100;

/** Everything that is chosen now. */
export function askedNow(): Asked {
  return { ...documentStore.getState(), ...requestStore.getState() };
}

/**
 * Simulates the choice, then compares the plan with no actions in the first of the same winters. With a precision, it
 * simulates as many winters as that takes, and that number becomes the chosen number.
 */
export async function runPlan(wish?: Wish): Promise<void> {
  const token = begin();
  markPressed();
  const giveUp = sayBegun(wish?.most ?? askedNow().replications);
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return giveUp();
  const asked = askedNow();
  const madeFrom = await knownOrigin('plan', asked, token);
  if (madeFrom === null) return giveUp();
  await runMain(ready, { asked, madeFrom }, token, wish);
  const { status, result } = resultsStore.getState().plan;
  if (token.isStopped || status !== 'done' || result === null) return;
  if (hasPlan(ready.scenario)) await compare('effect', planAgainstNone(ready.scenario), result.asked, token);
}

/** The winters that a precision took become the chosen number, so that the same run can be repeated. */
function askFor(result: Answer | null | undefined): { asked?: Asked; result?: Answer } {
  if (!result) return {};
  const asked = { ...result.asked, replications: result.winters };
  setReplications(result.winters);
  return { asked, result: { ...result, asked } };
}

/** The plan against no actions, where a kept result of the plan came without it. */
export async function runEffect(): Promise<void> {
  const token = begin();
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return;
  await compare('effect', planAgainstNone(ready.scenario), askedNow(), token);
}

/** The plan less each of its modelled actions, in the same winters as the plan. */
export async function runLess(): Promise<void> {
  const token = begin();
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return;
  await compare('less', leaveOneOut(ready.scenario), askedNow(), token);
}

/** Whether stocks drift while the first month is held, with no actions. */
export async function runDrift(): Promise<void> {
  const token = begin();
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return;
  const { scenario } = ready;
  const asked = askedNow();
  const question = { scenario, seed: asked.seed, replications: DRIFT_WINTERS };
  await ask('drift', {
    ...{ question, asked, token, wanted: DRIFT_WINTERS },
    take: (reading) => ({ result: { asked, scenario, ...reading } }),
  });
}

/** Whether the plan has an action that does anything. */
export function hasPlan(scenario: Scenario): boolean {
  return scenario.actions.some((action) => action.modelled);
}

/** The chosen scenario, resolved. If the document changes meanwhile, it waits again. */
export async function readyScenario(): Promise<Ready | null> {
  do await resolveNow();
  while (resolvedStore.getState().now.kind === 'loading');
  const { now } = resolvedStore.getState();
  return now.kind === 'ready' ? now : null;
}

/** Whether the number of winters and the seed can be run. Text in a field that cannot be read is reported and prevents it. */
export function isRequestSound(): boolean {
  const refused = refusedIn(draftStore.getState().drafts, ['system', 'plan']);
  if (refused.length > 0) sayRefused(refused);
  else retract('refused');
  return refused.length === 0 && checkRunRequest(requestStore.getState()).length === 0;
}

function sayRefused(refused: readonly KeptDraft[]): void {
  notify({
    about: 'refused',
    tone: 'caution',
    title: 'Nothing was run: fix this field first',
    lines: refused.map(({ page, label, text }) => `${page.label} > ${label}: “${text}”`),
  });
}

async function runMain(
  { scenario, hash }: Ready,
  { asked, madeFrom }: { readonly asked: Asked; readonly madeFrom: MadeFrom },
  token: Token,
  wish?: Wish,
): Promise<void> {
  const member = memberOf(asked, { scenario, hash, madeFrom });
  const replications = wish?.most ?? asked.replications;
  const precisions = wish === undefined ? [] : [wish.precision];
  setRun('plan', { aim: wish === undefined ? null : newAim(wish) });
  await ask('plan', {
    question: { members: [member], replications, precisions, figures: winterOutcomes(scenario) },
    ...{ asked, token, wanted: replications, onPicture: markPicture },
    take: ({ members: [reading], look }) => ({
      result: { asked, scenario, run: member.run, ...reading! },
      ...(wish === undefined ? {} : { aim: aimOf(wish, look) }),
    }),
    ...(wish && { settle: ({ result }) => askFor(result) }),
  });
  markDone(asked.replications);
}

/**
 * The run counts as begun from the press on, while its scenario is still resolved: the button says Stop. What is given
 * back puts the state of before back where nothing came of it.
 */
function sayBegun(wanted: number): () => void {
  const { status, problem, progress } = resultsStore.getState().plan;
  const begun = { done: 0, wanted, secondsLeft: null, ratePerSecond: 0 };
  setRun('plan', { status: 'running', problem: null, progress: begun });
  return () => {
    const now = resultsStore.getState().plan;
    if (now.progress === begun && now.status !== 'failed') setRun('plan', { status, problem, progress });
  };
}

/**
 * The origin of a run. Null where the run was stopped meanwhile, or where the origin cannot be found, which a message
 * reports.
 */
export async function knownOrigin(
  name: 'plan' | 'actions',
  asked: Asked,
  token: Token,
): Promise<MadeFrom | null> {
  try {
    const madeFrom = await madeFromAsked(asked);
    return token.isStopped ? null : madeFrom;
  } catch (error) {
    if (!token.isStopped) setRun(name, { status: 'failed', problem: problemOf(error, asked.seed) });
    return null;
  }
}

async function compare(
  name: 'effect' | 'less',
  variants: readonly Variant[],
  asked: Asked,
  token: Token,
): Promise<void> {
  const replications = Math.min(COMPARED_WINTERS, asked.replications);
  const { scenario } = variants[0]!;
  await ask(name, {
    question: { variants, seed: asked.seed, replications, precisions: [] },
    ...{ asked, token, wanted: variants.length * replications },
    take: (reading) => ({ result: { asked, scenario, ...reading } }),
  });
}
