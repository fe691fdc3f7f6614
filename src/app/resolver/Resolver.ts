import type { ResolvedScenario, ResolveTask } from '../../analysis/check/resolvedScenario.ts';
import type { ExpectedLoads } from '../../analysis/load/expectedLoad.ts';
import type { LibraryDocument, Scenario } from '../../scenario/schema/scenario.ts';
import { withTimeout } from '../pool/withTimeout.ts';
import type { ResolverLine, ResolverReply } from './resolverApi.ts';

/** Silence of the worker that is borne, in milliseconds; a large scenario takes some tenths of a second. */
const PATIENCE_MS = 10_000;

/** What a task is resolved among. */
export interface Shelf {
  readonly documents: readonly LibraryDocument[];
  /** Every id there is, so that a misspelt one can be put right. */
  readonly ids: readonly string[];
}

/** How to do the same in the page itself. It is slower for a person who types, but the result is the same. */
export interface Here {
  resolve(task: ResolveTask, shelf: Shelf): Promise<ResolvedScenario>;
  loads(scenario: Scenario): Promise<ExpectedLoads>;
}

/** Performs tasks one after the other in a worker that starts with the first, or here once that is lost. */
export class Resolver {
  readonly #start: () => ResolverLine;
  readonly #here: Here;
  readonly #numbers = new WeakMap<LibraryDocument, number>();
  readonly #kept = new Set<number>();
  #line: ResolverLine | 'notStarted' | 'lost' = 'notStarted';
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(start: () => ResolverLine, here: Here) {
    this.#start = start;
    this.#here = here;
  }

  /** Does a task and returns its result. Null when it is no longer wanted by the time its turn comes. */
  async resolve(task: ResolveTask, shelf: Shelf, isWanted: () => boolean): Promise<ResolvedScenario | null> {
    const reply = await this.#inTurn<ResolverReply>(
      (line) => this.#ask(line, task, shelf),
      () => this.#here.resolve(task, shelf),
      isWanted,
    );
    return reply?.kind === 'asSent' ? { ...reply, kind: 'ready', scenario: task.edited! } : reply;
  }

  /**
   * The loads of a resolved scenario by rates alone. Null when they are no longer wanted by the time their turn comes.
   */
  loads(scenario: Scenario, isWanted: () => boolean): Promise<ExpectedLoads | null> {
    return this.#inTurn(
      (line) => line.loads(scenario),
      () => this.#here.loads(scenario),
      isWanted,
    );
  }

  #inTurn<T>(
    beside: (line: ResolverLine) => Promise<T>,
    here: () => Promise<T>,
    isWanted: () => boolean,
  ): Promise<T | null> {
    const turn = this.#last.then(() => (isWanted() ? this.#perform(beside, here) : null));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #perform<T>(beside: (line: ResolverLine) => Promise<T>, here: () => Promise<T>): Promise<T> {
    const line = this.#lineNow();
    if (line === null) return here();
    try {
      return await withTimeout(Promise.race([beside(line), line.broken]), PATIENCE_MS);
    } catch {
      this.#line = 'lost';
      line.end();
      return here();
    }
  }

  #lineNow(): ResolverLine | null {
    if (this.#line === 'notStarted') {
      try {
        this.#line = this.#start();
      } catch {
        this.#line = 'lost';
      }
    }
    return this.#line === 'lost' ? null : this.#line;
  }

  /** Sends what the worker does not have yet, then the task. Messages are taken in the order in which they are sent. */
  #ask(line: ResolverLine, task: ResolveTask, { documents, ids }: Shelf): Promise<ResolverReply> {
    const numbered = documents.map((document) => [this.#numberOf(document), document] as const);
    const fresh = numbered.filter(([number]) => !this.#kept.has(number));
    const kept = fresh.length === 0 ? undefined : line.keep(fresh);
    for (const [number] of fresh) this.#kept.add(number);
    const numbers = numbered.map(([number]) => number);
    return Promise.all([line.resolve(task, numbers, ids), kept]).then(([reply]) => reply);
  }

  #numberOf(document: LibraryDocument): number {
    const known = this.#numbers.get(document);
    if (known !== undefined) return known;
    this.#count += 1;
    this.#numbers.set(document, this.#count);
    return this.#count;
  }
}
