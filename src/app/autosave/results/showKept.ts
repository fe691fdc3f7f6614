import type { Token } from '../../run/currentRun.ts';
import type { Ready } from '../../document/resolveAsked.ts';
import { documentStore, isSameDocument } from '../../document/documentStore.ts';
import { requestStore } from '../../document/requestStore.ts';
import { rememberChosen } from '../../results/answeredFor.ts';
import { actionsStore, type ActionsAsked } from '../../results/actionsStore.ts';
import { resultsStore, setRun } from '../../results/resultsStore.ts';
import { thresholdsStore, type ThresholdsAsked } from '../../results/thresholdsStore.ts';
import type { Asked } from '../../results/asked.ts';
import type { Database } from '../database.ts';
import { keptDocument } from '../../document/keptDocument.ts';
import { findKept } from './findKept.ts';
import type { ResultKind } from '../../results/keptResult.ts';
import { noteKept } from './keptStore.ts';
import type { ChosenNow, ReadResult } from './readResult.ts';
import { isKeptAlready } from './watchResults.ts';

/** Answers beside that of the plan, in the order in which they are shown. */
const OTHERS: readonly ResultKind[] = ['effect', 'less', 'actions', 'thresholds', 'drift'];

/** Whether there was a kept result of the plan. `others` settles once the search for all other answers is done. */
export interface Shown {
  readonly isPlanShown: boolean;
  readonly others: Promise<void>;
}

/**
 * Shows the kept results of the chosen scenario, seed and winters: first the result of the plan, then other answers.
 */
export async function showKept(
  database: Database,
  { scenario }: Ready,
  asked: Asked,
  token: Token,
): Promise<Shown> {
  const now = { asked, scenario, hash: keptDocument(scenario).hash };
  const before = standing();
  const plan = await findKept(database, 'plan', now);
  if (token.isStopped) return { isPlanShown: false, others: Promise.resolve() };
  if (plan !== null) show(plan);
  return { isPlanShown: plan !== null, others: showOthers(database, now, before).catch(() => undefined) };
}

/** Results and choices as they stand: what has changed since is the user's own, and stays. */
function standing() {
  return {
    runs: resultsStore.getState(),
    actions: actionsStore.getState(),
    thresholds: thresholdsStore.getState(),
  };
}

async function showOthers(
  database: Database,
  now: ChosenNow,
  before: ReturnType<typeof standing>,
): Promise<void> {
  for (const kind of OTHERS) {
    // They come one after the other, long after the question perhaps.
    const isWanted = () => isAskedStill(now.asked) && resultsStore.getState()[kind] === before.runs[kind];
    const found = isWanted() ? await findKept(database, kind, now) : null;
    if (found === null || !isWanted()) continue;
    show(found);
    if (kind === 'actions' && actionsStore.getState() === before.actions)
      actionsStore.setState(found.options as ActionsAsked);
    if (kind === 'thresholds' && thresholdsStore.getState() === before.thresholds)
      thresholdsStore.setState(found.options as ThresholdsAsked);
  }
}

function isAskedStill(asked: Asked): boolean {
  const { replications, seed } = requestStore.getState();
  return (
    isSameDocument(documentStore.getState(), asked) &&
    replications === asked.replications &&
    seed === asked.seed
  );
}

/** Puts a kept result in its place, as if its run had just ended. */
function show({ of, heading, options }: ReadResult): void {
  const { kind, answer } = of;
  if (kind === 'thresholds') rememberChosen(of.answer.reading, options as ThresholdsAsked);
  isKeptAlready(answer);
  noteKept(heading.id, { kind: 'kept', at: heading.at, size: heading.size, isRestored: true });
  const { winters, replications, status } = heading;
  const progress = { done: winters, wanted: replications, secondsLeft: null, ratePerSecond: 0 };
  setRun(kind, { status, asked: answer.asked, progress, result: answer as never, problem: null, aim: null });
}
