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
   * Puts a question to the desk. What the desk says is wrong is passed on, and the desk goes on. Where a desk could not
   * even start, another is tried once. Rejects where the desk is lost over the question, or none can be started.
   */
  async ask<T>(question: (line: DeskLine) => Promise<T>): Promise<T> {
    const line = this.#started();
    try {
      return await question(line);
    } catch (error) {
      if (this.#line === line || line.hasAnswered()) throw error;
      return question(this.#started());
    }
  }

  /** Puts a question about what the desk keeps. Null where there is no desk, or where it cannot answer. */
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
    line.end(error instanceof Error ? error : new Error(String(error)));
    this.#line = null;
    this.#onLost(error);
  }
}
