import type { Problem } from '../../scenario/problems.ts';
import { notify } from '../notices/noticeStore.ts';
import type { FileChoice } from './fileChoice.ts';
import { scenarioFor } from './fileContent.ts';
import { saveFile } from './saveFile.ts';
import { snapshotNow } from './snapshot.ts';

/** Why nothing was saved: the problems of the scenario, or the browser's reason. */
export type NotSaved = readonly Problem[] | string;

/** Saves the chosen scenario to a file, to the earlier file where `handle` is given. Never rejects. */
export async function saveAsChosen(
  choice: FileChoice,
  handle: FileSystemFileHandle | null,
): Promise<'saved' | 'cancelled' | NotSaved> {
  const snapshot = snapshotNow();
  try {
    const { scenario, problems } = await scenarioFor(snapshot.document, choice.content);
    if (scenario === null) return problems.length > 0 ? problems : 'there is no scenario to save';
    if (!(await saveFile(scenario, choice, snapshot, handle))) return 'cancelled';
    if (problems.length > 0) sayUnfinished();
    return 'saved';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sayUnfinished(): void {
  const line =
    'The file holds the scenario as it is now. It can be opened again once its problems are fixed.';
  notify({ tone: 'caution', title: 'Saved, but the scenario cannot be run yet', lines: [line] });
}
