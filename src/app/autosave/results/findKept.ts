import { engineVersion } from '../../../experiment/shard.ts';
import { differInLabelsAlone } from '../../../scenario/differInLabelsAlone.ts';
import type { Database } from '../database.ts';
import type { KeptResult, ResultKind } from '../../results/keptResult.ts';
import { readHeading } from './readHeading.ts';
import { askedKey, questionKey, wholeKey } from '../../results/resultKey.ts';
import { readResult, type ChosenNow, type ReadResult } from './readResult.ts';
import { sayUnusable } from './sayResults.ts';
import { setResultAside } from './setAside.ts';

/**
 * The kept result of a kind that answers the chosen question: the best of this engine, or else the best of an older
 * engine. Null where there is none. A finished run is better than a stopped run, then more winters, then today's names,
 * then a later time. A result that cannot be used is set aside with a message, and the next is used.
 */
export async function findKept(
  database: Database,
  kind: ResultKind,
  now: ChosenNow,
): Promise<ReadResult | null> {
  for (const id of await candidates(database, kind, now)) {
    const read = await readResult(database, id, now);
    if (read.ok) {
      if (isOfAnother(read.value, now)) continue;
      await markUsed(database, id);
      return read.value;
    }
    await setResultAside(database, id, read.why);
    sayUnusable('A kept result', read.why);
  }
  return null;
}

/**
 * The hash leaves out what no figure comes from, such as how the plan words its levels. A result under other ids and names
 * is taken; one that the page would call out of date is not.
 */
function isOfAnother({ heading, of }: ReadResult, { asked, scenario }: ChosenNow): boolean {
  if (heading.asked === askedKey(heading.kind, asked)) return false;
  return !differInLabelsAlone(of.answer.scenario, scenario);
}

/** Ids of the results that may be the answer, the best first. */
async function candidates(database: Database, kind: ResultKind, now: ChosenNow): Promise<string[]> {
  const { scenario, asked } = now;
  const [same, likely] = await Promise.all([
    database.getAllFromIndex('results', 'question', questionKey(kind, scenario, asked)),
    database.getAllFromIndex('results', 'asked', askedKey(kind, asked)),
  ]);
  const isOlder = (one: KeptResult) => one.engineVersion < engineVersion;
  const own = same.filter((one) => one.engineVersion === engineVersion || !readHeading(one).ok);
  const older = [...same, ...likely].filter(isOlder).filter((one) => !own.includes(one));
  const bestFirst = bestFirstFor(wholeKey(kind, scenario, asked));
  const ordered = [own, older].flatMap((group) => group.toSorted(bestFirst));
  return [...new Set(ordered.map(({ id }) => id))];
}

/** A stopped run with few winters must not hide a finished one. What cannot be read comes last. */
function bestFirstFor(whole: string) {
  return (a: KeptResult, b: KeptResult): number => {
    const [first, second] = [worthOf(a, whole), worthOf(b, whole)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return at < 0 ? 0 : second[at]! - first[at]!;
  };
}

/** What makes a result the better one, what counts most first; among equals the one that has the names of today. */
function worthOf(record: KeptResult, whole: string): number[] {
  const heading = readHeading(record);
  if (!heading.ok) return [0, 0, 0, 0, 0];
  const { status, winters, at } = heading.value;
  return [1, Number(status === 'done'), winters, Number(heading.value.whole === whole), at];
}

/** What was used lately is dropped last. */
async function markUsed(database: Database, id: string): Promise<void> {
  const writing = database.transaction('results', 'readwrite');
  const heading = await writing.store.get(id);
  if (heading !== undefined) await writing.store.put({ ...heading, used: Date.now() });
  await writing.done;
}
