import { useStore } from 'zustand';
import { documentStore } from './documentStore.ts';

/** Changes of one thing within this time, in ms, are one step back: a word that is typed, a point that is dragged. */
const ONE_STEP_MS = 1_000;

let last: { key: string; at: number } | null = null;

/**
 * Makes a change of the document that joins the one before into one step of undo when both are of the same thing (`key`)
 * and follow each other closely. A change without a key is always a step of its own.
 */
export function asOneStep(key: string | undefined, now: number, change: () => void): void {
  const { pause, resume } = documentStore.temporal.getState();
  const joins = key !== undefined && last !== null && last.key === key && now - last.at < ONE_STEP_MS;
  last = key === undefined ? null : { key, at: now };
  if (joins) pause();
  try {
    change();
  } finally {
    if (joins) resume();
  }
}

/** Goes one step back. */
export function undo(): void {
  last = null;
  documentStore.temporal.getState().undo();
}

/** Goes one step forward again. */
export function redo(): void {
  last = null;
  documentStore.temporal.getState().redo();
}

/** Forgets all steps: the document that is there now is where undo ends. */
export function forgetSteps(): void {
  last = null;
  documentStore.temporal.getState().clear();
}

/** How many steps there are back and forward. */
export function useSteps(): { readonly back: number; readonly forward: number } {
  const back = useStore(documentStore.temporal, ({ pastStates }) => pastStates.length);
  const forward = useStore(documentStore.temporal, ({ futureStates }) => futureStates.length);
  return { back, forward };
}
