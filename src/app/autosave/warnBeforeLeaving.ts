import { keepingStore } from './keepingStore.ts';
import { isSafe } from './standing.ts';

/**
 * Makes the browser ask before the page is left while it shows changes that could not be saved. It does so only then:
 * the Back button does not restore a page that always listens.
 */
export function warnBeforeLeaving(): void {
  const wouldLose = keepingStore.getState().trouble !== null && !isSafe();
  if (wouldLose) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
