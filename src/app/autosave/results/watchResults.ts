import { retract } from '../../notices/noticeStore.ts';
import { resultsStore, type Results, type RunState } from '../../results/resultsStore.ts';
import type { ResultKind } from '../../results/keptResult.ts';
import { noteKept } from './keptStore.ts';
import { resultId, type OfKind } from '../../results/resultKey.ts';
import { holdRun } from '../../results/heldRuns.ts';
import { NOT_LOADED, sayNotLoaded } from './sayNotLoaded.ts';

const KINDS: readonly ResultKind[] = ['plan', 'effect', 'less', 'drift', 'actions', 'thresholds'];

/** A stopped run is at rest this long after it was stopped, in ms. */
const REST_MS = 400;

/** Results that were handed over to be kept, or were kept before. */
const handedOver = new WeakSet<object>();

/** Marks a result that is kept already, so that it is not written again. */
export function isKeptAlready(answer: object): void {
  handedOver.add(answer);
}

/**
 * Saves every result when its run has ended or was stopped, and every answer that is worked out anew for another
 * outcome.
 */
export function watchResults(): void {
  resultsStore.subscribe((now) => KINDS.forEach((kind) => look(kind, now)));
}

function look(kind: ResultKind, now: Results): void {
  const { status, result } = now[kind] as RunState<object>;
  if (result === null || handedOver.has(result)) return;
  if (status === 'done') handOver(kind, result, status);
  // Winters that a stopped run had begun still come in: what it comes to is kept once it has come to rest.
  if (status === 'stopped') setTimeout(() => handOverIfAtRest(kind, result), REST_MS);
}

function handOverIfAtRest(kind: ResultKind, result: object): void {
  const now: RunState<object> = resultsStore.getState()[kind];
  if (now.result !== result || now.status !== 'stopped' || handedOver.has(result)) return;
  handOver(kind, result, 'stopped');
}

function handOver(kind: ResultKind, answer: object, status: 'done' | 'stopped'): void {
  handedOver.add(answer);
  waiting.get(kind)?.letGo();
  const of = { kind, answer } as OfKind;
  const letGo = of.kind === 'plan' ? holdRun(of.answer.run) : () => undefined;
  waiting.set(kind, { of, status, letGo });
  void keepWaiting();
}

interface Waiting {
  readonly of: OfKind;
  readonly status: 'done' | 'stopped';
  /** Lets the desk give up its winters. */
  readonly letGo: () => void;
}

/** By kind, the latest result that the code which keeps it has not come for yet; where it fails to load, the next result asks for it again. */
const waiting = new Map<ResultKind, Waiting>();

async function keepWaiting(): Promise<void> {
  try {
    // The code that writes comes with the first result.
    const { keepResult } = await import('./keepResult.ts');
    retract(NOT_LOADED);
    const all = [...waiting.values()];
    waiting.clear();
    for (const { of, status, letGo } of all) void Promise.resolve(keepResult(of, status)).finally(letGo);
  } catch {
    for (const { of } of waiting.values()) noteKept(resultId(of), { kind: 'failed' });
    sayNotLoaded();
  }
}
