import type { ResolvedScenario, ResolveTask } from '../../analysis/check/resolvedScenario.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
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

/** Resolves tasks one after the other in a worker that starts with the first, or here once that is lost. */
export class Resolver {
  readonly #start: () => ResolverLine;
  readonly #here: (task: ResolveTask, shelf: Shelf) => Promise<ResolvedScenario>;
  readonly #numbers = new WeakMap<LibraryDocument, number>();
  readonly #kept = new Set<number>();
  #line: ResolverLine | 'notStarted' | 'lost' = 'notStarted';
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(
    start: () => ResolverLine,
    here: (task: ResolveTask, shelf: Shelf) => Promise<ResolvedScenario>,
  ) {
    this.#start = start;
    this.#here = here;
  }

  /** What the task makes; null when nobody wants it any more by the time its turn comes. */
  resolve(task: ResolveTask, shelf: Shelf, isWanted: () => boolean): Promise<ResolvedScenario | null> {
    const turn = this.#last.then(() => (isWanted() ? this.#perform(task, shelf) : null));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #perform(task: ResolveTask, shelf: Shelf): Promise<ResolvedScenario> {
    const line = this.#lineNow();
    if (line === null) return this.#here(task, shelf);
    try {
      const reply = await withTimeout(Promise.race([this.#ask(line, task, shelf), line.broken]), PATIENCE_MS);
      return reply.kind === 'asSent' ? { ...reply, kind: 'ready', scenario: task.edited! } : reply;
    } catch {
      this.#line = 'lost';
      line.end();
      return this.#here(task, shelf);
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
