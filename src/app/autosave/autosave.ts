import { documentStore } from '../document/documentStore.ts';
import { requestStore } from '../document/requestStore.ts';
import { openForWriting } from './database.ts';
import { leaveDrafts } from './draftsLeft.ts';
import { keepAndLeave, keepAtOnce, keepInTurn } from './keeper.ts';
import { keepingStore } from './keepingStore.ts';
import { snapshotNow } from './snapshot.ts';
import { isIssued, isKept, lastIssued } from './standing.ts';
import { warnBeforeLeaving } from './warnBeforeLeaving.ts';

/** A change is kept this long after the last one, in ms … */
const REST_MS = 300;
/** … and this long after the first one at the latest. */
const LONGEST_MS = 2_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let waitsSince: number | null = null;

/** Watches document and request. Each change is saved soon after, and at once when the page is left or hidden. */
export function watchChanges(): void {
  documentStore.subscribe(noticeChange);
  requestStore.subscribe(noticeChange);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepNow(() => void keepAtOnce());
  });
  window.addEventListener('pagehide', () => {
    keepNow(keepAndLeave);
    leaveDrafts();
  });
}

function noticeChange(): void {
  if (lastIssued() === null) return;
  clearTimeout(timer);
  keepingStore.setState({ isPending: !isKept() });
  warnBeforeLeaving();
  if (isIssued(snapshotNow())) {
    waitsSince = null;
    return;
  }
  keepingStore.setState({ origin: null });
  // Opening takes longer than writing: it must have been done when the page is left in a hurry.
  openForWriting().catch(() => undefined);
  const now = performance.now();
  waitsSince ??= now;
  const rest = Math.max(0, Math.min(REST_MS, waitsSince + LONGEST_MS - now));
  timer = setTimeout(() => {
    waitsSince = null;
    void keepInTurn();
  }, rest);
}

function keepNow(keep: () => void): void {
  clearTimeout(timer);
  waitsSince = null;
  keep();
}
