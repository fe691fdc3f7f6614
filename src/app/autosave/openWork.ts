import { sentence } from '../../words/phrases.ts';
import { forgetSteps } from '../document/documentHistory.ts';
import { notify } from '../notices/noticeStore.ts';
import { openForWriting } from './database.ts';
import { takeHold, type Hold } from './holds.ts';
import { keepInTurn } from './keeper.ts';
import type { Origin } from './keepingStore.ts';
import { momentInWords } from './momentInWords.ts';
import { readLatest, type LatestOfWork } from './readLatest.ts';
import { sayTrouble } from './sayTrouble.ts';
import { showAndRun } from './showSnapshot.ts';
import { adopt, isSafe } from './standing.ts';
import { rememberWork } from './tabMemory.ts';
import { troubleOf } from './troubles.ts';
import { workInWords } from './versionInWords.ts';

/** Opens another work in this tab and runs it. Returns whether it did, and shows a message where it could not. */
export async function openWork(id: string): Promise<boolean> {
  await keepInTurn();
  try {
    return await openKept(id);
  } catch (error) {
    sayTrouble(troubleOf(error));
    return false;
  }
}

async function openKept(id: string): Promise<boolean> {
  const database = await openForWriting();
  const hold = await takeHold(id);
  if (hold === null) return refuse('This work is open in another tab', 'Close it there to open it here.');
  const read = await readLatest(database, id);
  if (!read.ok) {
    hold.release();
    return refuse('This work cannot be read', `${sentence(read.why)} Nothing was deleted.`);
  }
  // Changes that could not be kept stay within reach of undo.
  const mayForget = isSafe();
  showAndRun(read.value.snapshot);
  adoptRead(read.value, hold, null);
  rememberWork(id);
  if (mayForget) forgetSteps();
  sayPassedOver(read.value);
  return true;
}

/** Makes a work that was read, and is shown by now, the work of this tab. */
export function adoptRead(read: LatestOfWork, hold: Hold, origin: Origin | null): void {
  const { work: kept, version, snapshot } = read;
  // Documents are written anew with the first change, whatever has become of those that are there.
  const work = { kept, hashes: new Set<string>() };
  adopt({ work, hold, title: kept.title, snapshot, savedAt: version.at, origin, startedAs: '' });
}

/** Shows a message that a later version was left out because it cannot be read. */
export function sayPassedOver({ passedOver, work, version }: LatestOfWork): void {
  if (passedOver === null) return;
  notify({
    tone: 'caution',
    title: `The latest version of “${workInWords(work)}” cannot be read`,
    lines: [
      sentence(passedOver),
      `This is the version of ${momentInWords(version.at, Date.now())}. Nothing was deleted.`,
    ],
  });
}

function refuse(title: string, line: string): false {
  notify({ tone: 'caution', title, lines: [line] });
  return false;
}
