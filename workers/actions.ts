// A worker of the browser that keeps the experiment about actions and reckons its answers, which takes too long for a page
// that somebody looks at; the winters themselves are simulated by the page's pool. No logic of its own.
import { expose } from 'comlink';
import { ActionsDesk } from '../src/analysis/actions/actionsDesk.ts';
import type { ActionsReading, SessionEnd } from '../src/analysis/actions/actionsSession.ts';
import type { ActionsRequest } from '../src/analysis/actions/actionsStages.ts';
import type { DeskHost } from '../src/analysis/actions/actionsDesk.ts';
import type { ResultContext } from '../src/analysis/result/resultDocument.ts';

const desk = new ActionsDesk(() => performance.now());

function open(context: ResultContext): void {
  desk.open(context);
}

/** The width is told apart: a host that stands elsewhere answers only later. */
function run(
  request: ActionsRequest,
  outcome: string,
  width: number,
  { run, progress, show }: Omit<DeskHost, 'width'>,
): Promise<SessionEnd> {
  return desk.run(request, outcome, { width, run, progress, show });
}

function reading(outcome: string): ActionsReading | null {
  return desk.reading(outcome);
}

expose({ open, run, reading });
