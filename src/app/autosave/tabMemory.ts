/** The tab's own storage: it survives a reload and a crash, and is copied when a tab is duplicated. */
const KEY = 'winterproof.work';
/** Stands for a work that was started afresh and has not been changed yet. */
const FRESH = '-';
/** In the browser's storage: something has been kept once. */
const KEPT_KEY = 'winterproof.kept';

/** The work of this tab: its id, 'fresh' after a new scenario was started, or null in a new tab. */
export function rememberedWork(): string | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept === FRESH ? 'fresh' : kept;
  } catch {
    return null;
  }
}

/** Remembers the work of this tab. Null for a new scenario. Where the storage is blocked, nothing happens. */
export function rememberWork(id: string | null): void {
  try {
    sessionStorage.setItem(KEY, id ?? FRESH);
  } catch {
    // Blocked storage is said by whoever saves; without this memory a reload opens the latest work.
  }
  if (id !== null) rememberKept();
}

/** Remembers that something has been saved in this browser. Where the storage is blocked, nothing happens. */
export function rememberKept(): void {
  try {
    localStorage.setItem(KEPT_KEY, 'yes');
  } catch {
    // Without this memory the next page does not wait for what is kept.
  }
}

/** Whether anything may have been saved in this browser, as far as is known without waiting. */
export function mayHaveKept(): boolean {
  try {
    return localStorage.getItem(KEPT_KEY) !== null;
  } catch {
    return false;
  }
}
