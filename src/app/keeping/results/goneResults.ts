import { forgetKept } from './keptStore.ts';

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('winterproof-gone');

channel?.addEventListener('message', ({ data }) => forgetKept(String(data)));

/** Notes that a result is kept no longer, on this page and on all others: none says any more that it is saved. */
export function noteGone(id: string): void {
  forgetKept(id);
  channel?.postMessage(id);
}
