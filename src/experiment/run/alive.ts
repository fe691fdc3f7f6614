/** The message that a worker posts now and then while it simulates. Without it, the worker counts as stuck. */
export const ALIVE = 'winterproof:alive';

/** Between the days of a winter a worker says so after so much silence, in milliseconds. */
const SILENCE_MS = 500;
/** Winters of a small system take less than a millisecond: who listens need not hear of each. */
const LEAST_MS = 50;

/** Says that a run goes on: after each variant of a winter, and between its days where nothing was said for half a second. */
export class SignsOfLife {
  readonly #say: () => void;
  readonly #now: () => number;
  #saidAt = -Infinity;

  /** `now` in milliseconds from any origin. */
  constructor(say: () => void, now: () => number) {
    this.#say = say;
    this.#now = now;
  }

  readonly onDay = (): void => this.#sayAfter(SILENCE_MS);
  readonly onVariant = (): void => this.#sayAfter(LEAST_MS);

  #sayAfter(silence: number): void {
    const now = this.#now();
    if (now - this.#saidAt < silence) return;
    this.#saidAt = now;
    this.#say();
  }
}
