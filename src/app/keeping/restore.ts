import { sentence } from '../../words/sentence.ts';
import { runPlan } from '../run/runs.ts';
import { forgetSteps } from '../stores/documentHistory.ts';
import { notify } from '../stores/noticeStore.ts';
import { lookAt } from '../stores/viewStore.ts';
import { findAtStart, type FoundAtStart } from './atStart.ts';
import { copyTitle, sayCopy } from './copies.ts';
import { openForWriting, type Database } from './database.ts';
import { adoptRead, sayPassedOver } from './openWork.ts';
import { readLatest, type LatestOfWork } from './readLatest.ts';
import { sayTrouble } from './sayTrouble.ts';
import { showSnapshot } from './showSnapshot.ts';
import { isSameSnapshot, snapshotNow, untouched } from './snapshot.ts';
import { adopt, adoptUntouched, lastIssued } from './standing.ts';
import { rememberWork } from './tabMemory.ts';
import { troubleOf } from './troubles.ts';
import { workInWords } from './versionInWords.ts';

/** The first run waits no longer than this for what is kept, in ms. */
const LONGEST_WAIT_MS = 400;

/**
 * Puts the work of this tab, or the latest one, on the page; settles when that is done, or when it takes too long. What
 * comes later is still shown, and run, unless something has been changed in the meantime.
 */
export async function restoreInTime(): Promise<void> {
  let isLate = false;
  const restoring = restore().then((isShown) => {
    if (!isLate || !isShown) return;
    lookAt(null);
    void runPlan();
  });
  const waiting = new Promise<void>((resolve) => {
    setTimeout(() => {
      isLate = true;
      resolve();
    }, LONGEST_WAIT_MS);
  });
  await Promise.race([restoring, waiting]);
  if (lastIssued() === null) adoptUntouched();
}

/** Whether another state than that of a first visit is shown now. */
async function restore(): Promise<boolean> {
  const found = await findAtStart();
  try {
    if (found.kind === 'work' || found.kind === 'held')
      return await restoreFound(await openForWriting(), found);
    if (found.kind === 'trouble') sayTrouble(found.trouble);
  } catch (error) {
    if (found.kind === 'work') found.hold.release();
    sayTrouble(troubleOf(error));
  }
  return false;
}

type Found = Extract<FoundAtStart, { id: string }>;

async function restoreFound(database: Database, found: Found): Promise<boolean> {
  const hold = found.kind === 'work' ? found.hold : null;
  const read = await readLatest(database, found.id);
  if (!read.ok || !isUntouched()) {
    hold?.release();
    sayLeft(read.ok ? null : read.why);
    return false;
  }
  showSnapshot(read.value.snapshot);
  if (hold === null) adoptCopy(read.value);
  else {
    rememberWork(found.id);
    adoptRead(read.value, hold, { kind: 'restored', at: read.value.version.at });
  }
  forgetSteps();
  sayPassedOver(read.value);
  return true;
}

function adoptCopy({ work, snapshot }: LatestOfWork): void {
  const of = workInWords(work);
  adopt({
    ...{ work: null, hold: null, savedAt: null, snapshot },
    title: copyTitle(work.title),
    origin: { kind: 'copy', of },
    startedAs: `copy of ${of}`,
  });
  sayCopy(of);
}

/** Nothing has been changed here yet. */
function isUntouched(): boolean {
  return isSameSnapshot(snapshotNow(), untouched());
}

function sayLeft(why: string | null): void {
  const lines =
    why === null
      ? ['It took long to read, and you have begun with something else. It is kept under Other works.']
      : [sentence(why), 'Nothing was deleted: it stays under Other works.'];
  notify({ tone: 'caution', title: 'Your earlier work was not opened', lines });
}
