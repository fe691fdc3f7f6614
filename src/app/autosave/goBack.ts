import { notify } from '../notices/noticeStore.ts';
import { keepInTurn } from './keeper.ts';
import { dayAndSecond } from './momentInWords.ts';
import type { ReadVersion } from './readVersion.ts';
import { showAndRun } from './showSnapshot.ts';
import { snapshotNow } from './snapshot.ts';

/** Goes back to a saved version and runs it. This makes a new version and is one step of undo. */
export async function goBack({ version, snapshot }: ReadVersion): Promise<void> {
  await keepInTurn();
  const before = snapshotNow();
  showAndRun(snapshot);
  notify({
    tone: 'information',
    title: `Back at the version of ${dayAndSecond(version.at)}`,
    lines: ['What was open before is among the saved versions too.'],
    actions: [{ text: 'Undo', onPress: () => showAndRun(before) }],
  });
  await keepInTurn(`back to ${dayAndSecond(version.at)}: ${version.description}`.slice(0, LONGEST));
}

/** No longer than what is read back. */
const LONGEST = 1_000;
