/** A tab's lock on a work. While the tab has it, no other tab writes the work. */
export interface Hold {
  readonly work: string;
  readonly release: () => void;
}

const PREFIX = 'winterproof-work-';
const ASK_AGAIN_MS = 30;
/** Turns of a tab's own that another has to answer in, where the browser has no locks: a busy tab takes longer for each. */
const ANSWER_TURNS = 20;
const TURN_MS = 75;

/**
 * Takes the lock on a work for as long as the tab lives. Null when another tab has it. `waitMs` is the time for a page
 * that is just being left (a reload) to release it.
 */
export function takeHold(work: string, waitMs = 0): Promise<Hold | null> {
  const { locks } = navigator;
  // Pages that are not served securely have no locks: there tabs ask each other.
  return locks === undefined ? askOtherTabs(work) : lock(locks, work, waitMs);
}

/** Takes the lock on a work that this tab has just made. No other tab can have it, so it does not wait for any. */
export function holdNewWork(work: string): Promise<Hold | null> {
  const { locks } = navigator;
  return locks === undefined ? Promise.resolve(answerOthers(work)) : lockIfFree(locks, work);
}

/** Asks until the time is up, and once more then: a busy page may have slept through it. */
async function lock(locks: LockManager, work: string, waitMs: number): Promise<Hold | null> {
  const end = performance.now() + waitMs;
  for (;;) {
    const isLast = performance.now() >= end;
    const hold = await lockIfFree(locks, work);
    if (hold !== null || isLast) return hold;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

function lockIfFree(locks: LockManager, work: string): Promise<Hold | null> {
  return new Promise((resolve) => {
    const held = (got: Lock | null) => {
      if (got === null) return resolve(null);
      return new Promise<void>((release) => resolve({ work, release }));
    };
    locks.request(PREFIX + work, { ifAvailable: true }, held).catch(() => resolve(null));
  });
}

/** Works that any tab has open, also this tab. Empty where the browser cannot tell. */
export async function heldWorks(): Promise<ReadonlySet<string>> {
  const state = await navigator.locks?.query().catch(() => null);
  const names = state?.held?.map(({ name }) => name ?? '') ?? [];
  return new Set(names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)));
}

/**
 * Without locks: whoever holds the work answers. A frozen tab does not, which is why writing checks once more
 * (`writeRecords`): the version that a second tab writes is refused.
 */
async function askOtherTabs(work: string): Promise<Hold | null> {
  if (typeof BroadcastChannel === 'undefined') return answerOthers(work);
  const channel = openChannel();
  const answered = await isAnswered(channel, work);
  channel.close();
  return answered ? null : answerOthers(work);
}

function answerOthers(work: string): Hold {
  if (typeof BroadcastChannel === 'undefined') return { work, release: () => undefined };
  const channel = openChannel();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data, 'asks', work)) channel.postMessage({ holds: work });
  };
  return { work, release: () => channel.close() };
}

function openChannel(): BroadcastChannel {
  return new BroadcastChannel('winterproof-works');
}

/** Counts turns, not time: a tab that was busy itself finds the answer in the next turn, before it gives up. */
async function isAnswered(channel: BroadcastChannel, work: string): Promise<boolean> {
  let answered = false;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    answered ||= isMessage(data, 'holds', work);
  };
  channel.postMessage({ asks: work });
  for (let turn = 0; turn < ANSWER_TURNS && !answered; turn++) {
    await new Promise((resolve) => setTimeout(resolve, TURN_MS));
  }
  return answered;
}

function isMessage(data: unknown, word: 'asks' | 'holds', work: string): boolean {
  return (data as Record<string, unknown> | null)?.[word] === work;
}
