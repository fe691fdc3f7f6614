import { sayThatChangesGo } from '../document/changes/sayThatChangesGo.ts';
import { resolveAsked } from '../document/resolveAsked.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import type { ReadResult } from './readResult.ts';
import { runPlan } from '../run/runs.ts';
import { ownScenario } from '../document/edit.ts';
import { showKeptOrRun } from '../autosave/results/showKeptOrRun.ts';
import { documentStore, takeOver, type AskedDocument } from '../document/documentStore.ts';
import { fileStore, type FileTrouble } from '../document/fileStore.ts';
import { notify } from '../notices/noticeStore.ts';
import { setReplications, setSeed } from '../document/requestStore.ts';
import { lookAt } from '../results/viewStore.ts';

type RepeatableResult = Extract<ReadResult, { ok: true }>;

/**
 * Opens scenario files and overlays from disk. The last scenario among them is chosen and run, and overlays are added
 * to the choice. Files with problems are shown with them, and what was open stays open.
 */
export async function openFiles(files: readonly File[]): Promise<void> {
  // The reader of YAML is large and seldom needed: it comes with the first file.
  const { readFiles } = await import('./readFiles.ts');
  const read = await readFiles(files);
  const result = read.findLast((one) => 'result' in one);
  if (result !== undefined) return openResult(result.result, read.length);
  const documents = read.flatMap((one) => (one.ok && 'document' in one ? [one.document] : []));
  const troubles: FileTrouble[] = read.flatMap((one) => (one.ok ? [] : [one]));
  const asked = documents.length === 0 ? null : await takenOver(documents, troubles, names(files));
  fileStore.setState({ troubles });
  if (asked === null) return;
  const isOther = asked.scenario !== documentStore.getState().scenario || documents.some(isScenario);
  if (asked.edited === null) sayThatChangesGo();
  takeOver(asked);
  if (isOther) {
    lookAt(null);
    void showKeptOrRun();
    return;
  }
  const titles = documents.map((one) => one.title);
  notify({
    tone: 'information',
    title: `Added: ${titles.join(', ')}`,
    lines: ['Press Run to see its effect.'],
  });
}

/** Asks again what a result is an answer to: its scenario, overlays and changes, its seed and its number of winters. */
function openResult({ document, request }: RepeatableResult, files: number): void {
  fileStore.setState({ troubles: [] });
  sayThatChangesGo();
  takeOver(document);
  setReplications(request.replications);
  setSeed(request.seed);
  lookAt(null);
  void runPlan();
  const others = files > 1 ? ['The other files were not opened: open a result by itself.'] : [];
  const lines = ['The run of this result is repeated: the same scenario, seed and winters.', ...others];
  notify({ tone: 'information', title: 'Opened a result', lines });
}

/** What would be chosen with these documents. Null, with the problems added, if that cannot be run. */
async function takenOver(
  documents: readonly LibraryDocument[],
  troubles: FileTrouble[],
  name: string,
): Promise<AskedDocument | null> {
  const now = documentStore.getState();
  const asked = askedWith(now, documents);
  const resolved = await resolveAsked(asked);
  if (resolved.kind === 'ready') return asked;
  troubles.push({
    name,
    problems: resolved.problems,
    document: documents.findLast(isScenario) ?? ownScenario(),
  });
  return null;
}

function askedWith(now: AskedDocument, documents: readonly LibraryDocument[]): AskedDocument {
  const ids = documents.map(({ id }) => id);
  const opened = [...now.opened.filter(({ id }) => !ids.includes(id)), ...documents];
  const scenario = documents.findLast(isScenario)?.id;
  const kept = scenario === undefined ? now.overlays : [];
  const added = documents
    .filter((one) => !isScenario(one) && !kept.some(({ id }) => id === one.id))
    .map(({ id }) => ({ id, scale: 1 }));
  const edited = scenario === undefined ? now.edited : null;
  return { scenario: scenario ?? now.scenario, overlays: [...kept, ...added], opened, edited };
}

function isScenario({ kind }: LibraryDocument): boolean {
  return kind !== 'overlay';
}

function names(files: readonly File[]): string {
  return files.map(({ name }) => name).join(', ');
}
