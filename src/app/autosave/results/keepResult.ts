import type { KeptRun } from '../../../session/planSession.ts';
import { mainDesk } from '../../desk/mainDesk.ts';
import { titleOfAsked } from '../../document/titleOfAsked.ts';
import type { Answer } from '../../results/answer.ts';
import { openForWriting, type Database } from '../database.ts';
import { rememberKept } from '../tabMemory.ts';
import { troubleOf } from '../troubles.ts';
import { resultFormat, type KeptResult } from '../../results/keptResult.ts';
import { keptStore, noteKept } from './keptStore.ts';
import { packResult, sizeOf } from './packResult.ts';
import {
  askedKey,
  engineOf,
  questionKey,
  resultId,
  wholeKey,
  wintersOf,
  type OfKind,
} from '../../results/resultKey.ts';
import type { Dropped } from './room.ts';
import { sayDropped, sayNotKept } from './sayResults.ts';
import { writeResult } from './writeResult.ts';

let underWay: Promise<unknown> = Promise.resolve();

/**
 * Saves a result, after those before it. Returns whether it is saved. The page shows a message where it could not be.
 */
export function keepResult(of: OfKind, status: KeptResult['status'] = 'done'): Promise<boolean> {
  const turn = underWay.then(() => keep(of, status));
  underWay = turn.catch(() => undefined);
  return turn;
}

async function keep(of: OfKind, status: KeptResult['status']): Promise<boolean> {
  const id = resultId(of);
  const dropped: Dropped[] = [];
  try {
    const database = await openForWriting();
    if (await isKept(database, id)) return true;
    const summary = of.kind === 'plan' ? await wintersOfRun(of.answer) : null;
    // A picture of a run that went on: what the run comes to is kept instead.
    if (summary === 'otherWinters') return false;
    noteKept(id, { kind: 'keeping' });
    const parts = packResult(of, summary);
    const size = sizeOf(parts);
    const heading = headingOf(of, status, size);
    await writeResult(database, heading, parts, (one) => dropped.push(one));
    noteKept(id, { kind: 'kept', at: heading.at, size, isRestored: false });
    rememberKept();
    return true;
  } catch (error) {
    noteKept(id, { kind: 'failed' });
    sayNotKept(troubleOf(error));
    return false;
  } finally {
    // Also where there was no room even then.
    sayDropped(dropped);
  }
}

/** Every winter's figures of a run, from the desk. Throws where they are not there any more. */
async function wintersOfRun({ run, winters }: Answer): Promise<NonNullable<KeptRun>> {
  const kept = await mainDesk.ask((desk) => desk.kept(run, winters));
  if (kept === null) throw new GoneError();
  return kept;
}

/** The desk that had the winters was lost. */
class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** Whether this page knows that a result is kept, and it still is: another tab may have dropped it. */
async function isKept(database: Database, id: string): Promise<boolean> {
  if (keptStore.getState().results.get(id)?.kind !== 'kept') return false;
  return (await database.count('results', id)) > 0;
}

function headingOf(of: OfKind, status: KeptResult['status'], size: number): KeptResult {
  const { asked, scenario } = of.answer;
  const at = Date.now();
  return {
    id: resultId(of),
    format: resultFormat,
    kind: of.kind,
    question: questionKey(of.kind, scenario, asked),
    whole: wholeKey(of.kind, scenario, asked),
    asked: askedKey(of.kind, asked),
    engineVersion: engineOf(of),
    replications: asked.replications,
    winters: wintersOf(of),
    seed: asked.seed,
    status,
    ...{ at, used: at, size, neededBy: [] },
    title: titleOfAsked(asked),
  };
}
