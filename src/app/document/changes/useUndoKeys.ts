import { useEffect } from 'react';
import { documentStore } from '../documentStore.ts';
import { redoStep, undoStep } from './undoStep.ts';

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (with Cmd on a Mac) step through the document from anywhere on the page. In a line of
 * text that holds something the document has not taken in, they stay with the text.
 */
export function useUndoKeys(): void {
  useEffect(() => {
    const draft = watchDraft();
    const press = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === null || draft.isOf(event.target)) return;
      event.preventDefault();
      step();
    };
    // Before the controls, some of which keep keys to themselves.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      draft.end();
    };
  }, []);
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): (() => void) | null {
  if (ctrlKey === metaKey || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? redoStep : undoStep;
  return letter === 'y' && ctrlKey && !shiftKey ? redoStep : null;
}

/** Tells whether a field holds text that has changed since it was entered, or since the document last took it in. */
function watchDraft() {
  let taken: string | null = null;
  const take = () => {
    taken = textIn(document.activeElement);
  };
  // The document takes text in while it is typed; fields draw what they hold just after.
  const takeSoon = () => void requestAnimationFrame(take);
  const end = documentStore.subscribe(takeSoon);
  document.addEventListener('focusin', take);
  return {
    isOf: (target: EventTarget | null) => textIn(target) !== null && textIn(target) !== taken,
    end: () => {
      end();
      document.removeEventListener('focusin', take);
    },
  };
}

function textIn(target: EventTarget | null): string | null {
  const isText =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type));
  return isText ? target.value : null;
}
