import type { AskKind } from '../../session/runDesk.ts';
import { problemOf } from './problemOf.ts';
import { resultsStore, setRun } from '../results/resultsStore.ts';
import { DeskClient } from '../desk/DeskClient.ts';
import { startDesk } from '../desk/deskLine.ts';
import { mainDesk } from '../desk/mainDesk.ts';

/** What these work out may take minutes, and must not keep a run or a key waiting: each has a desk of its own. */
const OWN_DESKS = { actions: ownDesk('actions'), thresholds: ownDesk('thresholds') };

/** The desk that answers a kind of question. */
export function deskOf(kind: AskKind): DeskClient {
  return kind === 'actions' || kind === 'thresholds' ? OWN_DESKS[kind] : mainDesk;
}

function ownDesk(kind: 'actions' | 'thresholds'): DeskClient {
  return new DeskClient(startDesk, (error) => sayLost(kind, error));
}

/** A run says so itself; where nothing runs, what the desk kept is gone all the same. */
function sayLost(kind: 'actions' | 'thresholds', error: unknown): void {
  const { status, result, asked } = resultsStore.getState()[kind];
  if (status === 'running' || result === null) return;
  setRun(kind, { status: 'failed', problem: problemOf(error, asked?.seed ?? '') });
}
