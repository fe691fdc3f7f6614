import { openIfThere } from '../database.ts';
import { forgetKept } from './keptStore.ts';

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('winterproof-gone');

channel?.addEventListener('message', ({ data }) => void forgetIfGone(String(data)).catch(() => undefined));

/** Records that a result is no longer kept, on this page and on all others. None then shows it as saved. */
export function noteGone(id: string): void {
  forgetKept(id);
  channel?.postMessage(id);
}

/** What another page removed may have been kept again on this one while the message was on its way. */
async function forgetIfGone(id: string): Promise<void> {
  const database = await openIfThere();
  if (database === null || (await database.count('results', id)) === 0) forgetKept(id);
}
