import type { ListedPin } from '../../results/pinStore.ts';
import type { Database } from '../database.ts';
import { keepResult } from './keepResult.ts';
import { resultFormat, type KeptPin } from '../../results/keptResult.ts';
import type { OfKind } from '../../results/resultKey.ts';

/** Keeps a result to compare, with the result itself. Returns whether it is kept. */
export async function keepPin(database: Database, pin: ListedPin): Promise<boolean> {
  if (pin.answer === null) return false;
  const of = { kind: pin.kind, answer: pin.answer } as OfKind;
  if (!(await keepResult(of))) return false;
  if (await putPin(database, pin)) return true;
  // It was dropped in between, by another tab: it is written anew, and needed at once.
  return (await keepResult(of)) && putPin(database, pin);
}

/** The pin and its place in the list of what needs the result, both or neither; false where the result is not there. */
async function putPin(database: Database, pin: ListedPin): Promise<boolean> {
  const writing = database.transaction(['pins', 'results'], 'readwrite');
  const result = await writing.objectStore('results').get(pin.result);
  if (result === undefined) return false;
  const neededBy = [...new Set([...result.neededBy, need(pin.id)])];
  await Promise.all<unknown>([
    writing.objectStore('results').put({ ...result, neededBy }),
    writing.objectStore('pins').put(record(pin)),
    writing.done,
  ]);
  return true;
}

/** Removes a pin. Its result stays until the room is needed. */
export async function removePin(database: Database, id: string): Promise<void> {
  const writing = database.transaction(['pins', 'results'], 'readwrite');
  const pin = await writing.objectStore('pins').get(id);
  const result = pin && (await writing.objectStore('results').get(pin.result));
  if (result !== undefined) {
    const neededBy = result.neededBy.filter((one) => one !== need(id));
    await writing.objectStore('results').put({ ...result, neededBy });
  }
  await writing.objectStore('pins').delete(id);
  await writing.done;
}

/** Gives a kept pin its new name. */
export async function renameKeptPin(database: Database, { id, title }: ListedPin): Promise<void> {
  const writing = database.transaction('pins', 'readwrite');
  const pin = await writing.store.get(id);
  if (pin !== undefined) await writing.store.put({ ...pin, title });
  await writing.done;
}

function need(id: string): string {
  return `pin ${id}`;
}

function record({ id, kind, result, title, note, engineVersion, at }: ListedPin): KeptPin {
  return { id, format: resultFormat, kind, result, title, note, engineVersion, at };
}
