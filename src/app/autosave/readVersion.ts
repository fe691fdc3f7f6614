import { hashText } from '../../scenario/hashText.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { frozen } from '../document/frozen.ts';
import { readShipped } from '../../scenario/files/readShipped.ts';
import type { Database, KeptVersion } from './database.ts';
import { rememberSource, type KeptDocument } from '../document/keptDocument.ts';
import { readVersionRecord, type ReadRecord } from './records.ts';
import type { Snapshot } from './snapshot.ts';

/** A version that was read back whole. */
export interface ReadVersion {
  readonly version: KeptVersion;
  readonly snapshot: Snapshot;
}

/** Reads a version and all documents that it needs, each checked like a file from disk. */
export async function readVersion(
  database: Database,
  work: string,
  number: number,
): Promise<ReadRecord<ReadVersion>> {
  const record = readVersionRecord(await database.get('versions', [work, number]));
  if (!record.ok) return record;
  const { scenario, overlays, replications, seed } = record.value;
  const opened: LibraryDocument[] = [];
  for (const hash of record.value.opened) {
    const read = await readKept(await database.get('documents', hash), hash);
    if (!read.ok) return { ok: false, why: `an opened file in it cannot be read: ${read.why}` };
    opened.push(read.value);
  }
  const edited = await readEdited(database, record.value.edited);
  if (!edited.ok) return edited;
  const document = { scenario, overlays, opened: frozen(opened), edited: edited.value };
  return {
    ok: true,
    value: { version: record.value, snapshot: { document, request: { replications, seed } } },
  };
}

async function readEdited(
  database: Database,
  hash: string | null,
): Promise<ReadRecord<Snapshot['document']['edited']>> {
  if (hash === null) return { ok: true, value: null };
  const read = await readKept(await database.get('documents', hash), hash);
  if (!read.ok) return { ok: false, why: `its scenario cannot be read: ${read.why}` };
  return read.value.kind === 'scenario'
    ? { ok: true, value: read.value }
    : { ok: false, why: 'what it holds is not a scenario' };
}

/** Reads a document that is stored under a hash, checked like a file from disk. */
export async function readKept(
  kept: KeptDocument | undefined,
  hash: string,
): Promise<ReadRecord<LibraryDocument>> {
  if (typeof kept?.text !== 'string') return { ok: false, why: 'it is missing' };
  if (hashText(kept.text) !== hash) return { ok: false, why: 'its text is not what was saved' };
  try {
    const value = frozen(readShipped(JSON.parse(kept.text)));
    rememberSource(value, hash);
    return { ok: true, value };
  } catch {
    return { ok: false, why: await problemOf(kept.text) };
  }
}

/** What is wrong, in the words of a file from disk; the reader of files comes only when it is needed. */
async function problemOf(text: string): Promise<string> {
  const [{ parseDocument }, { problemInWords }] = await Promise.all([
    import('../../scenario/files/codec.ts'),
    import('../../words/problemInWords.ts'),
  ]);
  const read = parseDocument(text, 'kept.json');
  if (read.ok) return 'it is damaged';
  const { text: said } = problemInWords(read.problems[0]!, null);
  return said.charAt(0).toLowerCase() + said.slice(1);
}
