import { fileSave, supported } from 'browser-fs-access';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { saveText } from '../document/saveText.ts';
import type { FileChoice } from './fileChoice.ts';
import { fileText } from './fileContent.ts';
import { keepingStore } from './keepingStore.ts';
import type { Snapshot } from './snapshot.ts';
import { savedToFile } from './standing.ts';
import { warnBeforeLeaving } from './warnBeforeLeaving.ts';

const TYPES = {
  json: { type: 'application/json', extensions: ['.json'], description: 'Scenario (JSON)' },
  yaml: { type: 'application/yaml', extensions: ['.yaml', '.yml'], description: 'Scenario (YAML)' },
};

/** Whether this browser lets the page write to a file that the user chooses. */
export const canChooseFile: boolean = supported;

/**
 * Saves a scenario to a file: to the earlier file where `handle` is given, to a file that the user chooses where the
 * browser allows it, otherwise as a download. False where the user chose none. Rejects where the file could not be
 * written.
 */
export async function saveFile(
  scenario: Scenario,
  choice: FileChoice,
  snapshot: Snapshot,
  handle: FileSystemFileHandle | null,
): Promise<boolean> {
  const { type, extensions, description } = TYPES[choice.format];
  const fileName = `${choice.id}${extensions[0]}`;
  const text = fileText(scenario, choice);
  if (!supported) saveText(fileName, type, text);
  const written = supported ? await chosen(new Blob([text], { type })) : null;
  if (written === 'none') return false;
  const name = written?.name ?? fileName;
  keepingStore.setState({ file: { name, at: Date.now(), handle: written, choice } });
  savedToFile(snapshot);
  warnBeforeLeaving();
  return true;

  async function chosen(blob: Blob): Promise<FileSystemFileHandle | null | 'none'> {
    try {
      return await fileSave(blob, { fileName, extensions, description, id: 'winterproof' }, handle);
    } catch (error) {
      if ((error as Error).name === 'AbortError') return 'none';
      throw error;
    }
  }
}
