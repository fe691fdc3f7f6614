import { proxy } from 'comlink';
import type { SessionEnd } from '../../../analysis/sessionEnd.ts';
import type { ThresholdsHost } from '../../../analysis/thresholds/thresholdsDesk.ts';
import type {
  ThresholdsPart,
  ThresholdsQuestion,
  ThresholdsReading,
} from '../../../analysis/thresholds/thresholdsSession.ts';
import { startAnalysisWorker } from '../analysisWorker.ts';

/** What workers/analysis.ts offers about thresholds. */
interface ThresholdsApi {
  runThresholds(
    question: ThresholdsQuestion,
    part: ThresholdsPart,
    replications: number,
    width: number,
    host: Omit<ThresholdsHost, 'width'>,
  ): Promise<SessionEnd>;
  readThresholds(question: ThresholdsQuestion): ThresholdsReading | null;
}

/** The worker that keeps the recorded winters, as the page sees it. Its calls reject once it is lost. */
export interface ThresholdsLine {
  run(
    question: ThresholdsQuestion,
    part: ThresholdsPart,
    replications: number,
    host: ThresholdsHost,
  ): Promise<SessionEnd>;
  reading(question: ThresholdsQuestion): Promise<ThresholdsReading | null>;
  /** Rejects once it is lost. */
  readonly broken: Promise<never>;
  end(): void;
}

/** Starts the worker. */
export function startThresholdsLine(): ThresholdsLine {
  const { remote, broken, end } = startAnalysisWorker<ThresholdsApi>();
  return {
    run: (question, part, replications, { width, open, run, progress, show }) =>
      Promise.race([
        remote.runThresholds(question, part, replications, width, proxy({ open, run, progress, show })),
        broken,
      ]),
    reading: (question) => Promise.race([remote.readThresholds(question), broken]),
    broken,
    end,
  };
}
