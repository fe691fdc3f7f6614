import { notify } from './noticeStore.ts';

/** Shows faults that nobody caught: errors of the page and promises that were rejected. */
export function watchFaults(): void {
  window.addEventListener('error', (event) => {
    // The browser's own word that a size was observed too often in one frame; nothing has failed.
    if (/^ResizeObserver loop/.test(event.message)) return;
    say('Something on the page failed', event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) =>
    say('Something in the background failed', event.reason),
  );
}

function say(title: string, thrown: unknown): void {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  notify({
    tone: 'problem',
    title,
    lines: [error.message, 'The rest of the page still works, and the results shown are not affected.'],
    details: error.stack ?? error.message,
  });
}
