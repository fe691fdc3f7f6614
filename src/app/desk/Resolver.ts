import type { ResolvedScenario, ResolveTask } from '../../analysis/check/resolvedScenario.ts';
import type { ExpectedLoads } from '../../analysis/load/expectedLoad.ts';
import type { LibraryDocument, Scenario } from '../../scenario/schema/scenario.ts';
import type { DeskClient } from './DeskClient.ts';
import type { DeskLine, ResolveReply } from './deskLine.ts';
import { limits, withTimeout } from './supervision.ts';

/** A desk that failed so often in a row is not asked again. */
const MOST_FAILURES = 2;
/** The part of a desk that resolves. */
export type ResolvingLine = Pick<DeskLine, 'keep' | 'resolve' | 'loads'>;

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

/** Performs tasks one after the other at a desk, or here where the desk fails. */
export class Resolver {
  readonly #desk: Pick<DeskClient, 'ask'>;
  readonly #here: Here;
  readonly #numbers = new WeakMap<LibraryDocument, number>();
  /** By desk, the numbers of the documents that it has. */
  readonly #kept = new WeakMap<ResolvingLine, Set<number>>();
  #failures = 0;
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(desk: Pick<DeskClient, 'ask'>, here: Here) {
    this.#desk = desk;
    this.#here = here;
  }

  /** Does a task and returns its result. Null when it is no longer wanted by the time its turn comes. */
  async resolve(task: ResolveTask, shelf: Shelf, isWanted: () => boolean): Promise<ResolvedScenario | null> {
    const reply = await this.#inTurn<ResolveReply>(
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
    beside: (line: ResolvingLine) => Promise<T>,
    here: () => Promise<T>,
    isWanted: () => boolean,
  ): Promise<T | null> {
    const turn = this.#last.then(() => (isWanted() ? this.#perform(beside, here) : null));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #perform<T>(beside: (line: ResolvingLine) => Promise<T>, here: () => Promise<T>): Promise<T> {
    if (this.#failures >= MOST_FAILURES) return here();
    try {
      const reply = await this.#desk.ask((line) => withTimeout(beside(line), limits.resolvingMs));
      this.#failures = 0;
      return reply;
    } catch {
      this.#failures += 1;
      return here();
    }
  }

  /** Sends what the desk does not have yet, then the task. Messages are taken in the order in which they are sent. */
  #ask(line: ResolvingLine, task: ResolveTask, { documents, ids }: Shelf): Promise<ResolveReply> {
    const known = this.#kept.get(line) ?? new Set();
    this.#kept.set(line, known);
    const numbered = documents.map((document) => [this.#numberOf(document), document] as const);
    const fresh = numbered.filter(([number]) => !known.has(number));
    const kept = fresh.length === 0 ? undefined : line.keep(fresh);
    for (const [number] of fresh) known.add(number);
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
