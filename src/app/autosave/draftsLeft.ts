import { draftStore } from '../document/draftStore.ts';
import { rememberedWork } from './tabMemory.ts';

/** In the tab's own storage: text in fields that the work has not taken in, with the work that it belongs to. */
const KEY = 'winterproof.drafts';

/** Stores typed text where a reload of this tab finds it. Where the storage is blocked or full, nothing happens. */
export function leaveDrafts(): void {
  const { drafts } = draftStore.getState();
  try {
    if (drafts.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ work: rememberedWork(), drafts }));
  } catch {
    // The text is lost with the page; what it was typed over stays.
  }
}

/**
 * Restores the text once the work that it was typed in is on the page. A field drops text that no longer fits its
 * value.
 */
export async function takeUpDrafts(): Promise<void> {
  const text = textLeft();
  if (text === null) return;
  // The start of the page does without the code that reads it; where that does not load, the text stays for the next.
  const reading = await import('./readDrafts.ts').catch(() => null);
  const left = reading?.readDrafts(text) ?? null;
  if (left === null || left.work !== rememberedWork() || draftStore.getState().drafts.length > 0) return;
  draftStore.setState({ drafts: left.drafts });
}

function textLeft(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
