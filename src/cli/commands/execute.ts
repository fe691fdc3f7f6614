import { precisionRule } from '../../analysis/precision.ts';
import type { Variant } from '../../experiment/run/design.ts';
import type { Progress } from '../../experiment/run/runExperiment.ts';
import { startProgressLine } from '../progress.ts';
import type { RunSession, SessionEnd } from '../../session/session.ts';
import { runSession, type VariantsOutcome, type VariantsRequest, runVariants } from '../runVariants.ts';
import { stopSignal } from '../stopSignal.ts';
import type { RunRequest } from './runOptions.ts';

/** Runs variants with progress on the terminal; Ctrl+C stops them in good order. */
export async function execute(
  variants: readonly Variant[],
  request: RunRequest,
  asked: Pick<VariantsRequest, 'detail' | 'probeOf' | 'known' | 'stopping'> = {},
): Promise<VariantsOutcome> {
  const { precisions, ...rest } = request;
  const stopping = precisions.length === 0 ? asked.stopping : precisionRule(precisions);
  return watched((signal, onProgress) =>
    runVariants({ ...rest, ...asked, variants, stopping, signal, onProgress }),
  );
}

/** Runs a session with progress on the terminal; Ctrl+C stops it in good order. */
export function executeSession<Question>(
  session: RunSession<Question, unknown>,
  question: Question,
  { workers }: RunRequest,
): Promise<SessionEnd> {
  return watched((signal, onProgress) => runSession(session, question, { workers, signal, onProgress }));
}

/** Does something with progress on the terminal that Ctrl+C stops in good order. */
export async function watched<T>(
  work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  const stop = stopSignal();
  const progress = await startProgressLine();
  try {
    return await work(stop.signal, progress.update);
  } finally {
    progress.end();
    stop.release();
  }
}
