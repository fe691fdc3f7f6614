import type { Progress } from '../../experiment/run/experimentOptions.ts';
import { type ActionsPart, actionsParts } from './actionsRequest.ts';

/**
 * Adds up the progress of the parts of a question. The winters wanted are an upper bound, which falls when a part turns
 * out to need fewer. Copied winters count as done and cost no time.
 */
export class ActionsProgress {
  readonly #most: Readonly<Record<ActionsPart, number>>;
  readonly #tell: (progress: Progress) => void;
  readonly #ended = { done: 0, copied: 0 };
  #last: Pick<Progress, 'done' | 'copied'> = { done: 0, copied: 0 };
  #rate = 0;

  /** `most` winters of each part, at most. */
  constructor(most: Readonly<Record<ActionsPart, number>>, tell: (progress: Progress) => void) {
    this.#most = most;
    this.#tell = tell;
  }

  /** Takes the progress of a part that is running. */
  of(part: ActionsPart, progress: Progress): void {
    this.#last = progress;
    if (progress.ratePerSecond > 0) this.#rate = progress.ratePerSecond;
    this.#told(progress.wanted - progress.done, part);
  }

  /** Marks a part as ended: nothing of it is left to run, whatever was expected. */
  ended(part: ActionsPart): void {
    this.#ended.done += this.#last.done;
    this.#ended.copied += this.#last.copied;
    this.#last = { done: 0, copied: 0 };
    this.#told(0, part);
  }

  #told(leftOfPart: number, part: ActionsPart): void {
    const later = actionsParts.slice(actionsParts.indexOf(part) + 1);
    const left = later.reduce((sum, one) => sum + this.#most[one], Math.max(0, leftOfPart));
    const done = this.#ended.done + this.#last.done;
    const copied = this.#ended.copied + this.#last.copied;
    const toBeRun = left * (1 - copied / Math.max(1, done));
    const secondsLeft = this.#rate > 0 ? toBeRun / this.#rate : null;
    this.#tell({ done, wanted: done + left, copied, ratePerSecond: this.#rate, secondsLeft });
  }
}
