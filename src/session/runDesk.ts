import type { Progress } from '../experiment/run/runExperiment.ts';
import type { ActionsQuestion, ActionsReading } from './actionsSession.ts';
import { type ComparisonQuestion, type ComparisonReading, ComparisonSession } from './comparisonSession.ts';
import type { Dispatcher } from './delivery.ts';
import type { DriftQuestion, DriftReading } from './driftSession.ts';
import { type PlanMember, type PlanQuestion, type PlanReadings, PlanSession } from './planSession.ts';
import { remoteRunner, type ShardHost } from './remoteRunner.ts';
import type { RunSession, SessionEnd } from './session.ts';
import type { ThresholdsReading, ThresholdsRun } from './thresholdsSession.ts';
import { SHORTEST_GAP_MS, throttle } from './throttle.ts';
import type { KeptFacts, KeptParts } from './unpackReading.ts';

/** By kind of question, what is asked and what is answered. */
export interface Asks {
  readonly plan: { readonly question: PlanQuestion; readonly reading: PlanReadings };
  readonly set: { readonly question: PlanQuestion; readonly reading: PlanReadings };
  readonly effect: { readonly question: ComparisonQuestion; readonly reading: ComparisonReading };
  readonly less: { readonly question: ComparisonQuestion; readonly reading: ComparisonReading };
  readonly drift: { readonly question: DriftQuestion; readonly reading: DriftReading };
  readonly actions: { readonly question: ActionsQuestion; readonly reading: ActionsReading };
  readonly thresholds: { readonly question: ThresholdsRun; readonly reading: ThresholdsReading };
}

/** The kinds of question. */
export type AskKind = keyof Asks;

/** The caller of a desk: it simulates the desk's shards, hears how far the run is and receives its readings. */
export interface DeskHost<Reading> extends ShardHost {
  progress(progress: Progress): Promise<void>;
  /** Resolves when a reading is welcome: one that is made before may be in the way of a key. */
  ready(): Promise<void>;
  /** Resolves when the reading is shown, with the milliseconds that showing it took. The next one waits for it. */
  show(reading: Reading): Promise<number>;
}

/** The same in another thread: replies of shards do not pass it, and its width is known to the desk. */
export type RemoteHost<Reading> = Omit<Dispatcher, 'width'> &
  Pick<DeskHost<Reading>, 'progress' | 'ready' | 'show'>;

/** How a run ended and what it came to. The reading is null where there are too few winters for one. */
export interface Ended<Reading> {
  readonly end: SessionEnd;
  readonly reading: Reading | null;
}

/** What was kept of an answer: a plan's reading, or another kind's answer as it was kept. Or why it cannot be used. */
export type Opened =
  { readonly ok: true; readonly reading: object } | { readonly ok: false; readonly why: string };

type SessionFor<Kind extends AskKind> = RunSession<Asks[Kind]['question'], Asks[Kind]['reading']>;

/** How a session of each kind begins. Those that a first visit does not need are read when they are asked for. */
const begin: { readonly [Kind in AskKind]: (plans: PlanSession) => Promise<SessionFor<Kind>> } = {
  plan: async (plans) => plans,
  set: async (plans) => plans,
  effect: async (plans) => new ComparisonSession((variant, seed) => plans.ranAs(variant, seed)),
  less: async (plans) => new ComparisonSession((variant, seed) => plans.ranAs(variant, seed)),
  drift: async () => new (await import('./driftSession.ts')).DriftSession(),
  actions: async () => new (await import('./actionsSession.ts')).ActionsSession(),
  thresholds: async () => new (await import('./thresholdsSession.ts')).ThresholdsSession(),
};

/**
 * Runs every kind of question away from whoever asks: it simulates in the caller's workers, keeps the winters, and
 * reports readings not too often.
 */
export class RunDesk {
  readonly #now: () => number;
  readonly #plans = new PlanSession();
  readonly #sessions = new Map<AskKind, Promise<unknown>>();
  /** The question of which readings are reported: a later one about the same winters replaces that of the run. */
  readonly #shown = new Map<AskKind, unknown>();

  /** `now` in milliseconds from any origin. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Simulates what is missing for a question. A reading that cannot be made or shown ends the run and rejects. */
  async run<Kind extends AskKind>(
    kind: Kind,
    question: Asks[Kind]['question'],
    host: DeskHost<Asks[Kind]['reading']>,
  ): Promise<Ended<Asks[Kind]['reading']>> {
    const session = await this.#sessionFor(kind);
    this.#shown.set(kind, question);
    const read = () => session.reading(this.#shown.get(kind) as Asks[Kind]['question']);
    let isStopped = false;
    const pictures = this.#pictures(read, host);
    const progress = this.#progress(host);
    const end = await session.run(question, {
      runner: remoteRunner(host, () => (isStopped = true)),
      now: this.#now,
      isStopped: () => isStopped || pictures.fault() !== null,
      onProgress: progress.offer,
      onMore: pictures.offer,
    });
    pictures.end();
    progress.flush();
    const fault = pictures.fault();
    if (fault !== null) throw fault;
    return { end, reading: read() };
  }

  /** The reading of another question about the same winters, which the present run then reports too. */
  async reading<Kind extends AskKind>(
    kind: Kind,
    question: Asks[Kind]['question'],
  ): Promise<Asks[Kind]['reading'] | null> {
    this.#shown.set(kind, question);
    return (await this.#sessionFor(kind)).reading(question);
  }

  /** The plans that were run here, with their winters. */
  get plans(): PlanSession {
    return this.#plans;
  }

  /**
   * Reads what was kept of an answer, with every winter's figures of a plan, which are then known here. `member` names
   * the run and its scenario; `figures` are the outcomes whose values are read winter by winter.
   */
  async open(
    facts: KeptFacts,
    parts: KeptParts,
    member: PlanMember,
    figures: readonly string[],
  ): Promise<Opened> {
    const { unpackOther, unpackPlan, Unusable } = await import('./unpackReading.ts');
    try {
      if (facts.kind !== 'plan') return { ok: true, reading: unpackOther(facts, parts) };
      const { reading, summary } = unpackPlan(facts, parts, member.context.scenario, figures);
      this.#plans.adopt(member, summary, facts.engineVersion);
      return { ok: true, reading };
    } catch (error) {
      if (error instanceof Unusable) return { ok: false, why: error.message };
      throw error;
    }
  }

  #sessionFor<Kind extends AskKind>(kind: Kind): Promise<SessionFor<Kind>> {
    const known = this.#sessions.get(kind) ?? begin[kind](this.#plans);
    this.#sessions.set(kind, known);
    return known as Promise<SessionFor<Kind>>;
  }

  /** Readings while a run goes on. */
  #pictures<Reading>(read: () => Reading | null, host: Pick<DeskHost<Reading>, 'ready' | 'show'>) {
    let fault: Error | null = null;
    let isOver = false;
    const picture = async () => {
      try {
        await host.ready();
        if (isOver) return 0;
        const started = this.#now();
        const reading = read();
        const cost = this.#now() - started;
        return reading === null ? 0 : cost + (await host.show(reading));
      } catch (error) {
        fault ??= error instanceof Error ? error : new Error(String(error));
        return 0;
      }
    };
    return {
      offer: throttle(picture, this.#now),
      fault: () => fault,
      end: () => (isOver = true),
    };
  }

  #progress({ progress }: Pick<DeskHost<never>, 'progress'>) {
    let [latest, nextAt]: [Progress | null, number] = [null, -Infinity];
    const flush = () => {
      if (latest !== null) void progress(latest);
      [latest, nextAt] = [null, this.#now() + SHORTEST_GAP_MS];
    };
    const offer = (now: Progress) => {
      latest = now;
      if (this.#now() >= nextAt) flush();
    };
    return { offer, flush };
  }
}
