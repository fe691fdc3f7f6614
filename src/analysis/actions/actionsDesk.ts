import type { Progress } from '../../experiment/run/runExperiment.ts';
import { remoteRunner, type ShardHost } from '../remoteRunner.ts';
import type { ResultContext } from '../result/resultDocument.ts';
import type { SessionEnd } from '../sessionEnd.ts';
import type { ActionsRequest } from './actionsRequest.ts';
import { ActionsSession, type ActionsReading } from './actionsSession.ts';

/** The caller of a desk: it simulates the desk's shards and receives its readings. */
export interface DeskHost extends ShardHost {
  progress(progress: Progress): Promise<void>;
  show(reading: ActionsReading): Promise<void>;
}

/** A reading is made at most so often, and so seldom that it takes a small part of the time. */
const SHORTEST_GAP_MS = 1_000;
const GAP_PER_COST = 12;

/** Runs the session about one scenario at a time, away from its caller, and reports its readings not too often. */
export class ActionsDesk {
  readonly #now: () => number;
  #session: ActionsSession | null = null;
  #outcome = '';

  /** `now` in milliseconds from any origin. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Starts again with another scenario or seed and forgets what was simulated. Keeps it where only words changed. */
  open(context: ResultContext): void {
    if (this.#session?.retell(context) !== true) this.#session = new ActionsSession(context);
  }

  /** Simulates the missing part of a request and reports the last reading before it ends. Throws before `open`. */
  async run(request: ActionsRequest, outcome: string, host: DeskHost): Promise<SessionEnd> {
    const session = this.#opened();
    this.#outcome = outcome;
    let isStopped = false;
    const show = this.#shown(session, host);
    const end = await session.run(request, outcome, {
      runner: remoteRunner(host, () => (isStopped = true)),
      now: this.#now,
      isStopped: () => isStopped,
      onProgress: (progress) => void host.progress(progress),
      onMore: () => void show(false),
    });
    await show(true);
    return end;
  }

  /** The reading on another outcome, which the running session then reports too. Null while there is none. */
  reading(outcome: string): ActionsReading | null {
    this.#outcome = outcome;
    return this.#opened().reading(outcome);
  }

  #opened(): ActionsSession {
    if (this.#session === null) throw new Error('ActionsDesk: no scenario was opened');
    return this.#session;
  }

  #shown(session: ActionsSession, host: DeskHost): (isLast: boolean) => Promise<void> {
    let nextAt = -Infinity;
    return (isLast) => {
      const started = this.#now();
      if (!isLast && started < nextAt) return Promise.resolve();
      const reading = session.reading(this.#outcome);
      if (reading === null) return Promise.resolve();
      const cost = this.#now() - started;
      nextAt = started + cost + Math.max(SHORTEST_GAP_MS, GAP_PER_COST * cost);
      return host.show(reading);
    };
  }
}
