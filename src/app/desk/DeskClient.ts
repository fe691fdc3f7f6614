import type { DeskLine } from './deskLine.ts';

/**
 * A desk that starts with the first question, and again with the next one after it was lost. `onLost` hears of a loss,
 * whether anybody waited for an answer or not.
 */
export class DeskClient {
  readonly #start: () => DeskLine;
  readonly #onLost: (error: unknown) => void;
  #line: DeskLine | null = null;

  constructor(start: () => DeskLine, onLost: (error: unknown) => void = () => undefined) {
    this.#start = start;
    this.#onLost = onLost;
  }

  /**
   * Puts a question to the desk. A desk that does not answer is not used again. Where a desk could not even start,
   * another is tried once. Rejects where none can be started.
   */
  async ask<T>(question: (line: DeskLine) => Promise<T>, isLast = false): Promise<T> {
    const line = this.#started();
    try {
      return await question(line);
    } catch (error) {
      this.#lose(line, error);
      if (isLast || line.hasAnswered()) throw error;
      return this.ask(question, true);
    }
  }

  /** Puts a question about what the desk keeps. Null where there is no desk, or where it was lost over the question. */
  async askKept<T>(question: (line: DeskLine) => Promise<T>): Promise<T | null> {
    if (this.#line === null) return null;
    return this.ask(question).catch(() => null);
  }

  #started(): DeskLine {
    if (this.#line !== null) return this.#line;
    const line = this.#start();
    this.#line = line;
    line.broken.catch((error: unknown) => this.#lose(line, error));
    return line;
  }

  #lose(line: DeskLine, error: unknown): void {
    if (this.#line !== line) return;
    line.end();
    this.#line = null;
    this.#onLost(error);
  }
}
