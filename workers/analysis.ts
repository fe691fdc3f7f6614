// A worker of the browser that keeps an experiment and reckons its answers, which takes too long for a page that somebody
// looks at; the winters themselves are simulated by the page's pool. No logic of its own.
import { expose } from 'comlink';
import { ActionsDesk, type DeskHost } from '../src/analysis/actions/actionsDesk.ts';
import type { ActionsReading } from '../src/analysis/actions/actionsSession.ts';
import type { ActionsRequest } from '../src/analysis/actions/actionsRequest.ts';
import type { ResultContext } from '../src/analysis/result/resultDocument.ts';
import type { SessionEnd } from '../src/analysis/sessionEnd.ts';
import { takeLock } from './takeLock.ts';
import { ThresholdsDesk, type ThresholdsHost } from '../src/analysis/thresholds/thresholdsDesk.ts';
import type {
  ThresholdsPart,
  ThresholdsQuestion,
  ThresholdsReading,
} from '../src/analysis/thresholds/thresholdsSession.ts';

const actions = new ActionsDesk(() => performance.now());
const thresholds = new ThresholdsDesk(() => performance.now());

function openActions(context: ResultContext): void {
  actions.open(context);
}

/** The width is told apart: a host that stands elsewhere answers only later. */
function runActions(
  request: ActionsRequest,
  outcome: string,
  width: number,
  { open, run, progress, show }: Omit<DeskHost, 'width'>,
): Promise<SessionEnd> {
  return actions.run(request, outcome, { width, open, run, progress, show });
}

function readActions(outcome: string): ActionsReading | null {
  return actions.reading(outcome);
}

function runThresholds(
  question: ThresholdsQuestion,
  part: ThresholdsPart,
  replications: number,
  width: number,
  { open, run, progress, show }: Omit<ThresholdsHost, 'width'>,
): Promise<SessionEnd> {
  return thresholds.run(question, part, replications, { width, open, run, progress, show });
}

function readThresholds(question: ThresholdsQuestion): ThresholdsReading | null {
  return thresholds.reading(question);
}

expose({ takeLock, openActions, runActions, readActions, runThresholds, readThresholds });
