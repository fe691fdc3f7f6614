import { proxy } from 'comlink';
import type { DeskHost } from '../../../analysis/actions/actionsDesk.ts';
import type { ActionsReading } from '../../../analysis/actions/actionsSession.ts';
import type { ActionsRequest } from '../../../analysis/actions/actionsRequest.ts';
import type { ResultContext } from '../../../analysis/result/resultDocument.ts';
import type { SessionEnd } from '../../../analysis/sessionEnd.ts';
import { startAnalysisWorker } from '../analysisWorker.ts';

/** What workers/analysis.ts offers about actions. */
interface ActionsApi {
  openActions(context: ResultContext): void;
  runActions(
    request: ActionsRequest,
    outcome: string,
    width: number,
    host: Omit<DeskHost, 'width'>,
  ): Promise<SessionEnd>;
  readActions(outcome: string): ActionsReading | null;
}

/** The worker that keeps the experiment about actions, as the page sees it. Its calls reject once it is lost. */
export interface ActionsLine {
  open(context: ResultContext): Promise<void>;
  run(request: ActionsRequest, outcome: string, host: DeskHost): Promise<SessionEnd>;
  reading(outcome: string): Promise<ActionsReading | null>;
  /** Rejects once it is lost. */
  readonly broken: Promise<never>;
  end(): void;
}

/** Starts the worker. */
export function startActionsLine(): ActionsLine {
  const { remote, broken, end } = startAnalysisWorker<ActionsApi>();
  return {
    open: (context) => Promise.race([remote.openActions(context), broken]),
    run: (request, outcome, { width, open, run, progress, show }) =>
      Promise.race([
        remote.runActions(request, outcome, width, proxy({ open, run, progress, show })),
        broken,
      ]),
    reading: (outcome) => Promise.race([remote.readActions(outcome), broken]),
    broken,
    end,
  };
}
