import { proxy, wrap } from 'comlink';
import type { DeskHost } from '../../../analysis/actions/actionsDesk.ts';
import type { ActionsReading, SessionEnd } from '../../../analysis/actions/actionsSession.ts';
import type { ActionsRequest } from '../../../analysis/actions/actionsStages.ts';
import type { ResultContext } from '../../../analysis/result/resultDocument.ts';
import { brokenWorker } from '../../pool/brokenWorker.ts';

/** What workers/actions.ts offers. */
interface ActionsApi {
  open(context: ResultContext): void;
  run(
    request: ActionsRequest,
    outcome: string,
    width: number,
    host: Omit<DeskHost, 'width'>,
  ): Promise<SessionEnd>;
  reading(outcome: string): ActionsReading | null;
}

/** The worker that keeps the experiment about actions, as the page sees it. Its calls reject once it is lost. */
export interface ActionsLine {
  open(context: ResultContext): Promise<void>;
  run(request: ActionsRequest, outcome: string, host: DeskHost): Promise<SessionEnd>;
  reading(outcome: string): Promise<ActionsReading | null>;
  end(): void;
}

/** Starts the worker. Whether it could start shows in its first reply. */
export function startActionsLine(): ActionsLine {
  const worker = new Worker(new URL('../../../../workers/actions.ts', import.meta.url), { type: 'module' });
  const remote = wrap<ActionsApi>(worker);
  const broken = brokenWorker(worker);
  return {
    open: (context) => Promise.race([remote.open(context), broken]),
    run: (request, outcome, host) =>
      Promise.race([remote.run(request, outcome, host.width, proxied(host)), broken]),
    reading: (outcome) => Promise.race([remote.reading(outcome), broken]),
    end: () => worker.terminate(),
  };
}

function proxied({ run, progress, show }: DeskHost): Omit<DeskHost, 'width'> {
  return proxy({ run, progress, show });
}
