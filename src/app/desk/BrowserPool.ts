import type { RunProblem, Shard } from '../../experiment/shard.ts';
import type { LogReply } from '../../experiment/run/winterLog.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { limits, LostDesk, StoppedRun, stoppedFor, watched, withTimeout } from './supervision.ts';
import {
  join,
  type Delivered,
  type NotOpened,
  type Recipient,
  type WinterRequest,
  type WorkerLine,
} from './workerApi.ts';

/** What the pool reports to the page. */
export interface PoolReport {
  /** Workers in service. */
  readonly working: number;
  /** Workers wanted. */
  readonly wanted: number;
  /** Why the last one was lost; null while none was. */
  readonly lastLoss: string | null;
}

interface Member {
  readonly line: WorkerLine;
  readonly opened: Set<string>;
  /** Whether it has ever answered. */
  hasSpoken: boolean;
}

/** The task of a worker: winters of an opened scenario. */
interface Task<Reply> {
  readonly hash: string;
  readonly seed: string;
  readonly from: number;
  readonly count: number;
  /** The desk that the worker must be joined to first. */
  readonly to?: Recipient;
  readonly ask: (line: WorkerLine) => Promise<Reply | NotOpened>;
}

interface Failed {
  readonly kind: 'failed';
  readonly problem: RunProblem;
}

/** The page's workers: a lost worker is replaced and its shard given to another. */
export class BrowserPool {
  readonly width: number;
  readonly #start: () => WorkerLine;
  readonly #report: (report: PoolReport) => void;
  readonly #scenarios = new Map<string, Scenario>();
  readonly #members = new Set<Member>();
  readonly #idle: Member[] = [];
  readonly #waiting: { take: (member: Member) => void; fail: (error: Error) => void }[] = [];
  #replacements = 0;
  #hasWorked = false;
  #isClosed = false;
  #lastLoss: string | null = null;

  constructor(width: number, start: () => WorkerLine, report: (report: PoolReport) => void) {
    this.width = width;
    this.#start = start;
    this.#report = report;
    this.#fill(Math.max(1, width - 1));
  }

  /** Remembers the scenario. Each worker opens it before its first shard of it. */
  async open(hash: string, scenario: Scenario): Promise<void> {
    this.#scenarios.set(hash, scenario);
  }

  /**
   * Runs a shard, whose reply goes straight to a desk. `isStopped` is called when a worker is free: a shard of a run that
   * was stopped meanwhile is rejected.
   */
  async run(
    shard: Shard,
    key: number,
    to: Recipient,
    isStopped?: () => boolean,
  ): Promise<Delivered | Failed> {
    const order = { shard, key, desk: to.number };
    return this.#perform({ ...shard, to, ask: (line) => line.run(order) }, isStopped);
  }

  /** One winter again with its log, under the same rules as a shard. */
  async log(request: WinterRequest, isStopped?: () => boolean): Promise<LogReply> {
    const { hash, seed, replication } = request;
    return this.#perform(
      { hash, seed, from: replication, count: 1, ask: (line) => line.log(request) },
      isStopped,
    );
  }

  async #perform<Reply>(task: Task<Reply>, isStopped?: () => boolean): Promise<Reply | Failed> {
    for (let attempt = 0; attempt < limits.attempts; attempt += 1) {
      const member = await this.#take();
      if (isStopped?.() === true) {
        this.#giveBack(member);
        throw new StoppedRun();
      }
      const stopped = stoppedFor(isStopped);
      try {
        const answer = this.#performOn(member, task, attempt);
        const reply = await Promise.race([answer, member.line.broken, stopped.promise]);
        if (!this.#hasWorked) this.#takeRest();
        this.#giveBack(member);
        return reply;
      } catch (error) {
        if (error instanceof StoppedRun) {
          this.#replace(member);
          throw error;
        }
        if (error instanceof LostDesk) {
          this.#giveBack(member);
          throw error;
        }
        this.#lose(member, error);
      } finally {
        stopped.end();
      }
    }
    return { kind: 'failed', problem: lostTooOften(task, this.#lastLoss) };
  }

  close(): void {
    this.#isClosed = true;
    for (const { line } of this.#members) line.end();
    this.#members.clear();
    this.#idle.length = 0;
    this.#failWaiting();
  }

  async #performOn<Reply>(member: Member, task: Task<Reply>, attempt: number): Promise<Reply | Failed> {
    const refused = await this.#openIn(member, task.hash);
    if (refused !== null) return { kind: 'failed', problem: { ...refused, seed: task.seed } };
    if (task.to !== undefined) await join(member.line, task.to);
    const { line, hasSpoken } = member;
    const reply = await watched({ promise: task.ask(line), onAlive: line.onAlive, hasSpoken, attempt });
    member.hasSpoken = true;
    if (isNotOpened(reply)) {
      member.opened.delete(task.hash);
      return this.#performOn(member, task, attempt);
    }
    return reply;
  }

  async #openIn(member: Member, hash: string): Promise<RunProblem | null> {
    const scenario = this.#scenarios.get(hash);
    if (scenario === undefined) throw new Error(`BrowserPool: scenario ${hash} was never opened`);
    if (member.opened.has(hash)) return null;
    const reply = await withTimeout(member.line.open(hash, scenario), limits.startMs);
    if (reply.kind === 'failed') return reply.problem;
    member.opened.add(hash);
    return null;
  }

  #take(): Promise<Member> {
    if (this.#members.size === 0) return Promise.reject(this.#noWorker());
    return new Promise((take, fail) => {
      this.#waiting.push({ take, fail });
      this.#serve();
    });
  }

  #giveBack(member: Member): void {
    this.#idle.push(member);
    this.#serve();
  }

  /** Until the first reply a thread is left to the page, which is being drawn: the first picture is there sooner. */
  #takeRest(): void {
    this.#hasWorked = true;
    this.#fill(this.width - this.#members.size);
  }

  #fill(count: number): void {
    for (let added = 0; added < count; added += 1) this.#add();
  }

  #serve(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0) {
      this.#waiting.shift()!.take(this.#idle.pop()!);
    }
  }

  #add(): void {
    let line: WorkerLine;
    try {
      line = this.#start();
    } catch (error) {
      this.#lastLoss = wordsOf(error);
      this.#tell();
      return;
    }
    const member = { line, opened: new Set<string>(), hasSpoken: false };
    this.#members.add(member);
    this.#idle.push(member);
    this.#serve();
    this.#tell();
  }

  /** Ends a worker. Workers that never did anything are not replaced for ever: the next ones would fare no better. */
  #lose(member: Member, error: unknown): void {
    member.line.end();
    if (!this.#members.delete(member) || this.#isClosed) return;
    this.#lastLoss = wordsOf(error);
    this.#replacements += 1;
    const isWorthwhile = this.#hasWorked
      ? this.#replacements <= limits.replacements
      : this.#replacements === 1;
    if (isWorthwhile) this.#add();
    this.#serve();
    this.#tell();
    if (this.#members.size === 0) this.#failWaiting();
  }

  /** Ends a worker that is at a winter nobody wants any more; another takes its place, and no loss is counted. */
  #replace(member: Member): void {
    member.line.end();
    if (!this.#members.delete(member) || this.#isClosed) return;
    this.#add();
    this.#serve();
  }

  #failWaiting(): void {
    for (const { fail } of this.#waiting.splice(0)) fail(this.#noWorker());
  }

  #noWorker(): Error {
    return new Error(`no worker is left: ${this.#lastLoss ?? 'the pool is closed'}`);
  }

  #tell(): void {
    this.#report({ working: this.#members.size, wanted: this.width, lastLoss: this.#lastLoss });
  }
}

function isNotOpened(reply: unknown): reply is NotOpened {
  return (reply as { readonly kind?: unknown }).kind === 'notOpened';
}

function lostTooOften(
  { from, count, seed }: Pick<Task<unknown>, 'from' | 'count' | 'seed'>,
  lastLoss: string | null,
): RunProblem {
  const which = count === 1 ? `winter ${from}` : `winters ${from} to ${from + count - 1}`;
  const message = `${limits.attempts} workers were lost on ${which}; the last: ${lastLoss ?? 'unknown'}`;
  return { message, seed, replication: from };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
