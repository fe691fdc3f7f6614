import { sentence } from '../../words/phrases.ts';
import { forgetSteps } from '../document/documentHistory.ts';
import { notify } from '../notices/noticeStore.ts';
import type { FoundAtStart } from './atStart.ts';
import { copyTitle, sayCopy } from './copies.ts';
import type { Database } from './database.ts';
import { adoptRead, sayPassedOver } from './openWork.ts';
import { readLatest, type LatestOfWork } from './readLatest.ts';
import { showSnapshot } from './showSnapshot.ts';
import { isSameSnapshot, snapshotNow, untouched } from './snapshot.ts';
import { adopt } from './standing.ts';
import { rememberWork } from './tabMemory.ts';
import { workInWords } from './versionInWords.ts';

type Found = Extract<FoundAtStart, { id: string }>;

/**
 * Restores a work that was found to the page, as this tab's or as a copy. Returns false where it cannot be read or is
 * too late.
 */
export async function restoreFound(database: Database, found: Found): Promise<boolean> {
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
      ? ['It took long to read, and you have started something else. It is kept under My work.']
      : [sentence(why), 'Nothing was deleted: it stays under My work.'];
  notify({ tone: 'caution', title: 'Your earlier work was not opened', lines });
}
