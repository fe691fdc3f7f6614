import type { Progress } from '../../experiment/run/runExperiment.ts';
import { remoteRunner, type ShardHost } from '../remoteRunner.ts';
import type { SessionEnd } from '../sessionEnd.ts';
import {
  type ThresholdsPart,
  type ThresholdsQuestion,
  type ThresholdsReading,
  ThresholdsSession,
} from './thresholdsSession.ts';

/** The caller of a desk: it simulates the desk's shards and receives its readings. */
export interface ThresholdsHost extends ShardHost {
  progress(progress: Progress): Promise<void>;
  show(reading: ThresholdsReading): Promise<void>;
}

/** Winters after which an answer is shown, before the last. */
const LOOKS: readonly number[] = [20, 60];

/** Runs the session about thresholds away from its caller, and reports readings after growing numbers of winters. */
export class ThresholdsDesk {
  readonly #now: () => number;
  readonly #session = new ThresholdsSession();

  /** `now` in milliseconds from any origin. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Simulates the missing part of a request. The result does not depend on the readings between. */
  async run(
    question: ThresholdsQuestion,
    part: ThresholdsPart,
    replications: number,
    host: ThresholdsHost,
  ): Promise<SessionEnd> {
    let isStopped = false;
    const runner = remoteRunner(host, () => (isStopped = true));
    const looks = [...LOOKS.filter((look) => look < replications), replications];
    const total = { done: 0 };
    let end: SessionEnd = { kind: 'done' };
    for (const look of looks) {
      const before = total.done;
      end = await this.#session.run(question, part, look, {
        runner,
        now: this.#now,
        isStopped: () => isStopped,
        onProgress: (progress) => {
          total.done = before + progress.done;
          void host.progress(
            overall(progress, total.done, (before + progress.wanted) * (replications / look)),
          );
        },
      });
      const reading = this.#session.reading(question);
      if (reading !== null) await host.show(reading);
      if (end.kind !== 'done') break;
    }
    return end;
  }

  /** The reading on another question from the winters simulated so far. Null while there is none. */
  reading(question: ThresholdsQuestion): ThresholdsReading | null {
    return this.#session.reading(question);
  }
}

function overall({ ratePerSecond, copied }: Progress, done: number, wanted: number): Progress {
  const secondsLeft = ratePerSecond > 0 ? Math.max(0, wanted - done) / ratePerSecond : null;
  return { done, wanted, copied, ratePerSecond, secondsLeft };
}
