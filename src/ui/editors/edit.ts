/** Whether a change is final (one step of undo) or passing: during a drag, or while a key is held down. */
export interface Edit {
  readonly final: boolean;
}

/**
 * Called with every change. Passing changes occur at most once a frame, and a final change follows. A drag that is
 * cancelled ends with the value from which it began.
 */
export type OnEdit<T> = (value: T, edit: Edit) => void;

/** A final change. */
export const FINAL: Edit = { final: true };

/** A passing change. */
export const PASSING: Edit = { final: false };
