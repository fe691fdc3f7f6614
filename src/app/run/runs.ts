import { leaveOneOut, planAgainstNone, type Variant } from '../../experiment/design.ts';
import {
  runExperiment,
  type ExperimentOptions,
  type ExperimentResult,
} from '../../experiment/runExperiment.ts';
import type { Runner } from '../../experiment/runner.ts';
import type { Summary } from '../../experiment/summary.ts';
import { checkRunRequest } from '../../scenario/validate/checkRunRequest.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Resolved } from '../library/resolveAsked.ts';
import { documentStore } from '../stores/documentStore.ts';
import { requestStore, setReplications } from '../stores/requestStore.ts';
import { resolveNow, resolvedStore } from '../stores/resolvedStore.ts';
import { resultsStore, setRun, type Results, type RunName } from '../stores/resultsStore.ts';
import { aimRule, newAim, type Wish } from './aim.ts';
import { answerOf, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { comparisonOf } from './comparison.ts';
import { markDone, markPicture, markPressed } from './marks.ts';
import { paced } from './paced.ts';
import { workbenchPool } from './pool.ts';
import { problemOf } from './problemOf.ts';
import { restWhileTyping } from './restWhileTyping.ts';
import { isTyping } from './typing.ts';
import { SampleKeeper } from './sampleKeeper.ts';

/** Winters of each policy in a comparison: enough to tell days and bed-days apart, in some seconds. */
export const COMPARED_WINTERS = 200;
/** Winters of a drift check: a month each. */
const DRIFT_WINTERS = 100;

/** One run: told that it is stopped when another takes its place. */
export interface Token {
  isStopped: boolean;
}

/** What is running now: another run takes its place, and then it hands out no further shard. */
let current: Token | null = null;
let runs = 0;

/** Everything that is asked at this moment. */
export function askedNow(): Asked {
  return { ...documentStore.getState(), ...requestStore.getState() };
}

/**
 * Simulates what is asked, then the plan against no actions in the first of the same winters. With a wish, as many
 * winters as its precision takes; that number is then what is asked.
 */
export async function runPlan(wish?: Wish): Promise<void> {
  const token = begin();
  markPressed();
  const ready = await readyScenario();
  if (ready === null || token.isStopped || !isRequestSound()) return;
  const asked = askedNow();
  await runMain(ready, asked, token, wish);
  const { status, result } = resultsStore.getState().plan;
  if (token.isStopped || status !== 'done' || result === null) return;
  const done = wish === undefined ? asked : askFor(result);
  if (hasPlan(ready.scenario)) await compare('effect', planAgainstNone(ready.scenario), done, token);
}

/** The winters that a precision took become the number asked for: the same run can then be repeated by it. */
function askFor(result: Answer): Asked {
  const asked = { ...result.asked, replications: result.winters };
  setReplications(result.winters);
  setRun('plan', { asked, result: { ...result, asked } });
  return asked;
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
  const [ready, { driftExperiment, driftOf }] = await Promise.all([readyScenario(), import('./drift.ts')]);
  if (ready === null || token.isStopped || !isRequestSound()) return;
  const { variant, probe } = driftExperiment(ready.scenario);
  const asked = askedNow();
  const runner = stoppableRunner(token);
  const options = { variants: [variant], probeOf: () => probe, detail: 'logged', runner } as const;
  await perform('drift', { ...options, replications: DRIFT_WINTERS }, asked, token, ([summary]) =>
    driftOf(summary, asked),
  );
}

/** Stops what is running, at once: results keep the winters that were done. */
export function stopRuns(): void {
  if (current !== null) current.isStopped = true;
  current = null;
  const results = resultsStore.getState();
  for (const name of Object.keys(results) as RunName[])
    if (results[name].status === 'running') setRun(name, { status: 'stopped' });
}

/** Whether the plan has an action that does anything. */
export function hasPlan(scenario: Scenario): boolean {
  return scenario.actions.some((action) => action.modelled);
}

/** A scenario that is checked and can be run. */
export type Ready = Extract<Resolved, { kind: 'ready' }>;

/** Stops what is running and begins another run. */
export function begin(): Token {
  stopRuns();
  current = { isStopped: false };
  return current;
}

/** What is asked, resolved; a document that is changed meanwhile is waited for again. */
export async function readyScenario(): Promise<Ready | null> {
  do await resolveNow();
  while (resolvedStore.getState().now.kind === 'loading');
  const { now } = resolvedStore.getState();
  return now.kind === 'ready' ? now : null;
}

/** Whether the number of winters and the seed can be run. */
export function isRequestSound(): boolean {
  return checkRunRequest(requestStore.getState()).length === 0;
}

async function runMain({ scenario, hash }: Ready, asked: Asked, token: Token, wish?: Wish): Promise<void> {
  const samples = new SampleKeeper(stoppableRunner(token), scenario.calendar.days);
  const context = { asked, hash, samples, run: nextRun() };
  const variant: Variant = {
    id: scenario.id,
    title: scenario.title,
    scenario,
    hash,
    policy: { actions: 'plan' },
  };
  const options = {
    variants: [variant],
    detail: 'full',
    runner: samples.runner,
    replications: wish?.most ?? asked.replications,
    stopping: wish && aimRule(wish, (aim) => !token.isStopped && setRun('plan', { aim })),
  } as const;
  setRun('plan', { aim: wish === undefined ? null : newAim(wish) });
  await perform('plan', options, asked, token, ([summary]) => {
    markPicture();
    return answerOf(summary, context);
  });
  markDone(asked.replications);
}

async function compare(
  name: 'effect' | 'less',
  variants: readonly Variant[],
  asked: Asked,
  token: Token,
): Promise<void> {
  const replications = Math.min(COMPARED_WINTERS, asked.replications);
  const options = { variants, replications, detail: 'outcomes', runner: stoppableRunner(token) } as const;
  await perform(name, options, asked, token, (summaries) => comparisonOf(summaries, variants, asked));
}

/** A name for one run that no other has. */
export function nextRun(): string {
  runs += 1;
  return String(runs);
}

/** Runs an experiment and keeps one of the results up to date with it until it ends or another takes its place. */
export async function perform<Name extends RunName>(
  name: Name,
  options: Pick<
    ExperimentOptions,
    'variants' | 'replications' | 'detail' | 'runner' | 'stopping' | 'probeOf'
  >,
  asked: Asked,
  token: Token,
  resultOf: (summaries: readonly Summary[]) => Results[Name]['result'],
): Promise<void> {
  const put = (change: object) => setRun(name, change as Partial<Results[Name]>);
  const wanted = options.variants.length * options.replications;
  put({
    status: 'running',
    asked,
    problem: null,
    progress: { done: 0, wanted, secondsLeft: null, ratePerSecond: 0 },
  });
  const pictures = paced((summaries: readonly Summary[]) => put({ result: resultOf(summaries) }), {
    mustWait: isTyping,
  });
  const progress = paced((now: object) => put({ progress: now }));
  try {
    const result = await runExperiment({
      ...options,
      seed: asked.seed,
      now: () => performance.now(),
      isStopped: () => token.isStopped,
      onSummary: (summaries) => isOn() && pictures.offer(summaries),
      onProgress: (now) => isOn() && progress.offer(now),
    });
    pictures.drop();
    progress.flush();
    if (isOn()) put(ending(result, token, resultOf));
  } catch (error) {
    pictures.drop();
    progress.drop();
    if (isOn()) put({ status: 'failed', problem: problemOf(error, asked.seed) });
  }

  /** Still the run of this result: not one that another has replaced. A stopped run takes in what it had begun. */
  function isOn(): boolean {
    return resultsStore.getState()[name].asked === asked && (current === token || current === null);
  }
}

function ending(
  result: ExperimentResult,
  { isStopped }: Token,
  resultOf: (summaries: readonly Summary[]) => unknown,
): object {
  const hasWinters = result.summaries[0].replications > 0;
  const taken = hasWinters ? { result: resultOf(result.summaries) } : {};
  // Shards that a stopped run no longer needs come back as lost.
  if (result.kind === 'failed' && !isStopped) return { ...taken, status: 'failed', problem: result.problem };
  return { ...taken, status: result.kind === 'done' ? 'done' : 'stopped' };
}

/** The pool, for as long as a run is not stopped; while somebody types most of it rests. */
export function stoppableRunner(token: Token): Runner {
  const pool = workbenchPool();
  const isStopped = () => token.isStopped;
  const runner: Runner = {
    width: pool.width,
    open: (hash, scenario) => pool.open(hash, scenario),
    run: (shard) => pool.run(shard, isStopped),
    close: () => pool.close(),
  };
  return restWhileTyping(runner, isTyping, isStopped);
}
