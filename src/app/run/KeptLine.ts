import { resultsStore, setRun } from '../stores/resultsStore.ts';
import type { BesideName } from './runBeside.ts';
import { problemOf } from './problemOf.ts';

/** A worker of analysis as the page sees it. */
interface Line {
  /** Rejects once it is lost. */
  readonly broken: Promise<never>;
  end(): void;
}

/** The worker behind one of the results: it starts with the first question, and with the next one after it was lost. */
export class KeptLine<L extends Line> {
  readonly #name: BesideName;
  readonly #start: () => L;
  #line: L | null = null;

  constructor(name: BesideName, start: () => L) {
    this.#name = name;
    this.#start = start;
  }

  /**
   * Puts a question to the worker. Another worker is started where there is none. A worker whose answer fails is not
   * used again.
   */
  async ask<T>(question: (line: L) => Promise<T>): Promise<T> {
    const line = this.#started();
    try {
      return await question(line);
    } catch (error) {
      this.#lose(line, error);
      throw error;
    }
  }

  /**
   * Puts a question about the worker's stored data. Null where there is no worker, or where it was lost over the
   * question.
   */
  async askKept<T>(question: (line: L) => Promise<T>): Promise<T | null> {
    if (this.#line === null) return null;
    return this.ask(question).catch(() => null);
  }

  #started(): L {
    if (this.#line !== null) return this.#line;
    const line = this.#start();
    this.#line = line;
    line.broken.catch((error: unknown) => this.#lose(line, error));
    return line;
  }

  /** A run says so itself; where nothing runs, what the worker kept is gone all the same. */
  #lose(line: L, error: unknown): void {
    if (this.#line !== line) return;
    line.end();
    this.#line = null;
    const { status, result, asked } = resultsStore.getState()[this.#name];
    if (status === 'running' || result === null) return;
    setRun(this.#name, { status: 'failed', problem: problemOf(error, asked?.seed ?? '') });
  }
}
