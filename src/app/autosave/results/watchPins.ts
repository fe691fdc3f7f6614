import { pinStore, putAnswer, type ListedPin } from '../../results/pinStore.ts';
import type { Database } from '../database.ts';
import { openForWriting, openIfThere } from '../database.ts';
import { troubleOf } from '../troubles.ts';
import type { KeptPin } from '../../results/keptResult.ts';
import { keepPin, removePin, renameKeptPin } from './writePins.ts';
import { readPin } from './readHeading.ts';
import { readResult } from './readResult.ts';
import { sayNotKept, sayUnusable } from './sayResults.ts';
import { setPinAside } from './setAside.ts';
import { keptPinsStore } from './keptPinsStore.ts';

/** Pins of this page that are as they are kept: what differs from these is written. */
const asKept = new Map<string, { readonly title: string }>();
let underWay: Promise<unknown> = Promise.resolve();

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('winterproof-pins');

/**
 * Reads which results are kept to compare. From now on it saves every change of the list, and follows changes in other
 * tabs.
 */
export async function watchPins(): Promise<void> {
  pinStore.subscribe(({ pins }, before) => {
    if (pins !== before.pins) void inTurn(keepChanges);
  });
  channel?.addEventListener('message', () => inTurn(readPins));
  await inTurn(readPins);
  await inTurn(keepChanges);
}

/** Reads the answers of kept results that are shown and have not been read yet. */
export function readAnswers(ids: readonly string[]): void {
  void inTurn(async () => {
    const missing = pinStore.getState().pins.filter((one) => ids.includes(one.id) && isUnread(one));
    const database = missing.length === 0 ? null : await openIfThere();
    if (database !== null) for (const one of missing) await readAnswer(database, one);
  });
}

function isUnread({ answer, why }: ListedPin): boolean {
  return answer === null && why === null;
}

async function readAnswer(database: Database, { id, result, title }: ListedPin): Promise<void> {
  const read = await readResult(database, result);
  if (read.ok) putAnswer(id, { answer: read.value.of.answer as ListedPin['answer'], why: null });
  else {
    putAnswer(id, { answer: null, why: read.why });
    sayUnusable(`“${title}”`, read.why, 'It is left where it is. Nothing else was lost.');
  }
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = underWay.then(work).catch((error: unknown) => sayNotKept(troubleOf(error)));
  underWay = turn;
  return turn;
}

/** Takes over the list as it is kept; what this page has not kept yet stays at its end. */
async function readPins(): Promise<void> {
  const database = await openIfThere();
  if (database === null) return;
  const kept: KeptPin[] = [];
  for (const record of await database.getAll('pins')) {
    const read = readPin(record);
    if (read.ok) kept.push(read.value);
    else {
      sayUnusable('A result that was kept to compare', read.why);
      await setPinAside(database, record.id, read.why);
    }
  }
  // What was removed or renamed here while this was read is still to be written: it counts.
  const { pins } = pinStore.getState();
  const own = new Map(pins.map((one) => [one.id, one]));
  const listed = kept
    .filter(({ id }) => own.has(id) || !asKept.has(id))
    .map((one) => merged(one, own.get(one.id)));
  const unkept = pins.filter(({ id }) => !asKept.has(id) && !kept.some((one) => one.id === id));
  asKept.clear();
  kept.forEach(({ id, title }) => asKept.set(id, { title }));
  pinStore.setState({ pins: [...listed, ...unkept].toSorted((a, b) => a.at - b.at) });
  keptPinsStore.setState({ kept: new Set(asKept.keys()) });
}

/** One as it is kept, with its answer if that is here; a new name that is not written yet stays. */
function merged(kept: KeptPin, here: ListedPin | undefined): ListedPin {
  if (here === undefined) return { ...kept, answer: null, why: null };
  const before = asKept.get(kept.id);
  const isRenamed = before !== undefined && before.title !== here.title;
  return { ...here, ...kept, title: isRenamed ? here.title : kept.title };
}

/** Writes what differs between the list on the page and the one that is kept. */
async function keepChanges(): Promise<void> {
  const { pins } = pinStore.getState();
  const gone = [...asKept.keys()].filter((id) => !pins.some((one) => one.id === id));
  const added = pins.filter(({ id }) => !asKept.has(id));
  const renamed = pins.filter(({ id, title }) => (asKept.get(id)?.title ?? title) !== title);
  if (gone.length + added.length + renamed.length === 0) return;
  const database = await openForWriting();
  let count = 0;
  const isWritten = (id: string, now: ListedPin | null) => {
    if (now === null) asKept.delete(id);
    else asKept.set(id, now);
    count += 1;
  };
  try {
    for (const id of gone) await removePin(database, id).then(() => isWritten(id, null));
    for (const one of renamed) await renameKeptPin(database, one).then(() => isWritten(one.id, one));
    for (const one of added) if (await keepPin(database, one)) isWritten(one.id, one);
  } finally {
    keptPinsStore.setState({ kept: new Set(asKept.keys()) });
    // Only of what was written: two pages with full storage would make each other try again for ever.
    if (count > 0) channel?.postMessage('changed');
  }
}
