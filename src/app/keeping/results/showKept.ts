import type { Token } from '../../run/currentRun.ts';
import type { Ready } from '../../run/runs.ts';
import { actionsStore, type ActionsAsked } from '../../stores/actionsStore.ts';
import { resultsStore, setRun } from '../../stores/resultsStore.ts';
import { thresholdsStore, type ThresholdsAsked } from '../../stores/thresholdsStore.ts';
import type { Asked } from '../../run/asked.ts';
import type { Database } from '../database.ts';
import { keptDocument } from '../keptDocument.ts';
import { findKept } from './findKept.ts';
import type { ResultKind } from './keptResult.ts';
import { noteKept } from './keptStore.ts';
import type { ReadResult } from './readResult.ts';
import { isKeptAlready } from './watchResults.ts';

/** Answers beside that of the plan, in the order in which they are shown. */
const OTHERS: readonly ResultKind[] = ['effect', 'less', 'actions', 'thresholds', 'drift'];

/** Shows what is kept of the chosen scenario, seed and winters; tells whether there was a result of the plan. */
export async function showKept(
  database: Database,
  { scenario }: Ready,
  asked: Asked,
  token: Token,
): Promise<boolean> {
  const now = { asked, scenario, hash: keptDocument(scenario).hash };
  const plan = await findKept(database, 'plan', now);
  if (token.isStopped) return false;
  if (plan !== null) show(plan);
  void showOthers(database, now).catch(() => undefined);
  return plan !== null;
}

async function showOthers(database: Database, now: Parameters<typeof findKept>[2]): Promise<void> {
  for (const kind of OTHERS) {
    const isFree = () => resultsStore.getState()[kind].status !== 'running';
    const found = isFree() ? await findKept(database, kind, now) : null;
    if (found !== null && isFree()) show(found);
  }
}

/** Puts a kept result in its place, as if its run had just ended. */
function show({ of, heading, options }: ReadResult): void {
  const { kind, answer } = of;
  isKeptAlready(answer);
  noteKept(heading.id, { kind: 'kept', at: heading.at, size: heading.size, isRestored: true });
  if (kind === 'actions') actionsStore.setState(options as ActionsAsked);
  if (kind === 'thresholds') thresholdsStore.setState(options as ThresholdsAsked);
  const { winters, replications, status } = heading;
  const progress = { done: winters, wanted: replications, secondsLeft: null, ratePerSecond: 0 };
  setRun(kind, { status, asked: answer.asked, progress, result: answer as never, problem: null, aim: null });
}
