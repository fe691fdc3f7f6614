/** Why nothing can be kept in the browser. */
export type Trouble = 'full' | 'blocked' | 'newer' | 'silent' | 'failed';

const BY_NAME: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
  ReferenceError: 'blocked',
  TypeError: 'blocked',
  VersionError: 'newer',
  TimeoutError: 'silent',
};

/** What an error of the browser's storage means. */
export function troubleOf(error: unknown): Trouble {
  return BY_NAME[(error as Error | null)?.name ?? ''] ?? 'failed';
}

const REASONS: Readonly<Record<Trouble, string>> = {
  full: 'the browser’s storage is full',
  blocked: 'the browser blocks storage for this page',
  newer: 'this browser’s storage was written by a newer Winterproof',
  silent: 'the browser’s storage does not answer',
  failed: 'the browser’s storage failed',
};

const WAYS_OUT: Readonly<Record<Trouble, string>> = {
  full: 'Save to a file to keep it. Deleting works that are no longer needed, under Other works, makes room.',
  blocked:
    'Save to a file to keep it. A private window, or a setting that blocks cookies and site data, does this.',
  newer: 'Save to a file to keep it, then load the page again to get the newer one.',
  silent: 'Save to a file to keep it. Closing other tabs of this page, or the browser, often helps.',
  failed: 'Save to a file to keep it. The next change is tried again.',
};

/** 'Not saved: the browser’s storage is full.' */
export function notSaved(trouble: Trouble): string {
  return `Not saved in this browser: ${REASONS[trouble]}.`;
}

/** What to do about it. */
export function wayOut(trouble: Trouble): string {
  return WAYS_OUT[trouble];
}
