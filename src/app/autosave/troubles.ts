/** Why something cannot be saved in the browser. */
export type Trouble = 'full' | 'blocked' | 'newer' | 'older' | 'silent' | 'gone' | 'failed';

const BY_NAME: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
  ReferenceError: 'blocked',
  TypeError: 'blocked',
  VersionError: 'newer',
  BlockedError: 'older',
  TimeoutError: 'silent',
  GoneError: 'gone',
};

/** The reason behind an error of the browser's storage. */
export function troubleOf(error: unknown): Trouble {
  return BY_NAME[(error as Error | null)?.name ?? ''] ?? 'failed';
}

const REASONS: Readonly<Record<Trouble, string>> = {
  full: 'the browser’s storage is full',
  blocked: 'the browser blocks storage for this page',
  newer: 'a newer Winterproof uses this browser’s storage',
  older: 'another tab has an older Winterproof open',
  silent: 'the browser’s storage does not answer',
  gone: 'its winters are gone, since the browser closed the part of the page that had them',
  failed: 'the browser’s storage failed',
};

const WAYS_OUT: Readonly<Record<Trouble, string>> = {
  full: 'To make room, delete what you no longer need under My work.',
  blocked: 'A private window, or a setting that blocks cookies and site data, does this.',
  newer: 'Reload this page to get the newer one.',
  older: 'Close or reload that tab, then reload this page.',
  gone: 'Run it again to keep it.',
  silent: 'Closing other tabs of this page, or the browser, often helps.',
  failed: 'The next change will try again.',
};

/** 'Not saved in this browser: the browser’s storage is full.' */
export function notSaved(trouble: Trouble): string {
  return `Not saved in this browser: ${REASONS[trouble]}.`;
}

/** 'the browser’s storage is full'. */
export function reasonInWords(trouble: Trouble): string {
  return REASONS[trouble];
}

/** The way to save that always works. */
export const toFile = 'Save to a file to keep it.';

/** What else can be done about the trouble, or its cause. */
export function wayOut(trouble: Trouble): string {
  return WAYS_OUT[trouble];
}
