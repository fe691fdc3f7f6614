import { scenarioTitle } from '../document/options.ts';
import { openForWriting, type Database } from './database.ts';
import { holdNewWork } from './holds.ts';
import { keepingStore } from './keepingStore.ts';
import { leaveBehind } from './leftBehind.ts';
import { newWork } from './newWork.ts';
import { clearTrouble, sayTrouble } from './sayTrouble.ts';
import { snapshotNow, type Snapshot } from './snapshot.ts';
import {
  confirm,
  giveUp,
  isIssued,
  isKept,
  issue,
  lastIssued,
  takeOverHold,
  type Standing,
} from './standing.ts';
import { rememberWork } from './tabMemory.ts';
import { thinWork } from './thinWork.ts';
import { troubleOf } from './troubles.ts';
import { knownBase, versionInWords } from './versionInWords.ts';
import { warnBeforeLeaving } from './warnBeforeLeaving.ts';
import {
  recordsOf,
  workAfter,
  writeRecords,
  type NewRecords,
  type NewVersion,
  type WrittenWork,
} from './writeVersions.ts';

/** Versions between two looks for those that age has made too close. */
const THIN_EVERY = 20;

/** Records of which the browser has not said that they are written. */
const handedOver = new Set<NewRecords>();
let underWay: Promise<void> = Promise.resolve();
let askedToPersist = false;
let whenOvertaken: () => Promise<void> = () => Promise.resolve();

/** Sets what to do when another tab turns out to have written this tab's work. */
export function onOvertaken(handler: () => Promise<void>): void {
  whenOvertaken = handler;
}

/** Saves the page as it is now, once earlier saves are done. Settles when it is saved or could not be. */
export function keepInTurn(description?: string): Promise<void> {
  underWay = underWay.then(() => keepAtOnce(description));
  return underWay;
}

/** Saves the page as it is now without waiting for anything before: the page may be closing. */
export async function keepAtOnce(description?: string): Promise<void> {
  const from = lastIssued();
  const now = snapshotNow();
  if (from !== null && !isIssued(now)) await keep(now, from, description);
}

/** Saves a work in which nothing has been changed yet, because it was given a title. */
export async function keepUnchanged(): Promise<void> {
  const from = lastIssued();
  if (from?.start) await keep(from.snapshot, from);
}

async function keep(snapshot: Snapshot, from: Standing, description?: string): Promise<void> {
  const at = Date.now();
  const work = withHeading(from.work ?? newWork(at), snapshot, at);
  const versions = versionsOfStep(snapshot, from, at, description);
  const next = { work: workAfter(work, versions), snapshot, start: null };
  // Before the first wait: whatever is kept while this is being written counts on from it.
  issue(next);
  const records = recordsOf(work, versions);
  handedOver.add(records);
  try {
    const database = await openForWriting();
    const outcome = await writeRecords(database, records);
    if (outcome === 'overtaken') return await whenOvertaken();
    await settle(database, next);
  } catch (error) {
    giveUp();
    sayTrouble(troubleOf(error));
    warnBeforeLeaving();
  } finally {
    handedOver.delete(records);
  }
}

/**
 * Saves the page while it is being left. Records that are still being written are stored where the next page finds
 * them.
 */
export function keepAndLeave(): void {
  void keepAtOnce();
  leaveBehind([...handedOver]);
}

/** The step's own version, after the beginning of the work where that is not kept yet. */
function versionsOfStep(
  snapshot: Snapshot,
  { start, snapshot: before }: Standing,
  at: number,
  description?: string,
): NewVersion[] {
  if (start?.snapshot === snapshot) return [start];
  const words = description ?? versionInWords(snapshot, before, knownBase(snapshot));
  return [...(start === null ? [] : [start]), { snapshot, at, description: words }];
}

function withHeading(work: WrittenWork, snapshot: Snapshot, changed: number): WrittenWork {
  const kept = {
    ...work.kept,
    title: keepingStore.getState().title,
    scenarioTitle: scenarioTitle(snapshot.document),
    description: versionInWords(snapshot, null, knownBase(snapshot)),
    changed,
  };
  return { ...work, kept };
}

async function settle(
  database: Database,
  { work, snapshot }: Standing & { work: WrittenWork },
): Promise<void> {
  const { id, latest, changed } = work.kept;
  const isFirst = keepingStore.getState().work?.kept.id !== id;
  confirm({ work, snapshot, start: null });
  keepingStore.setState({ work, savedAt: changed, isPending: !isKept() });
  clearTrouble();
  // At once: a page that says it is saved must not ask.
  warnBeforeLeaving();
  if (isFirst) {
    rememberWork(id);
    takeOverHold(await holdNewWork(id));
  }
  askToPersist();
  if (latest % THIN_EVERY === 0) await thinWork(database, id, changed).catch(() => undefined);
}

/** Asks the browser, once, not to clear what is kept when space is short. It may say no; nothing depends on it. */
function askToPersist(): void {
  if (askedToPersist) return;
  askedToPersist = true;
  navigator.storage?.persist?.().catch(() => undefined);
}
