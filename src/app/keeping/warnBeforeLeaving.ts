import { keepingStore } from './keepingStore.ts';
import { isSafe } from './standing.ts';

/**
 * Makes the browser ask before the page is left while it shows changes that could not be kept, and only then: a page
 * that always listens is not brought back as it was by the Back button.
 */
export function warnBeforeLeaving(): void {
  const wouldLose = keepingStore.getState().trouble !== null && !isSafe();
  if (wouldLose) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
