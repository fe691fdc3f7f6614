/** Whether a change stands (`final`: one step of undo) or is on its way: a drag that goes on, a key held down. */
export interface Edit {
  readonly final: boolean;
}

/**
 * Told of every change. Changes on the way come at most once a frame and are followed by a final one; a drag that is
 * broken off ends with the value from which it began.
 */
export type OnEdit<T> = (value: T, edit: Edit) => void;

/** A change that stands. */
export const FINAL: Edit = { final: true };

/** A change on its way. */
export const PASSING: Edit = { final: false };
