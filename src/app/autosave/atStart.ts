import { openIfThere, type Database } from './database.ts';
import { takeHold, type Hold } from './holds.ts';
import { takeUpLeft } from './leftBehind.ts';
import { rememberedWork } from './tabMemory.ts';
import { troubleOf, type Trouble } from './troubles.ts';

/**
 * How this tab starts: with no work (`isThere`: though something is kept), with a work that the tab now holds, or with
 * a work that another tab holds. Otherwise why nothing can be kept.
 */
export type FoundAtStart =
  | { readonly kind: 'nothing'; readonly isThere: boolean }
  | { readonly kind: 'work'; readonly id: string; readonly hold: Hold }
  | { readonly kind: 'held'; readonly id: string }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Time for the page before a reload to let go of its work, in ms. */
const RELOAD_MS = 300;

let finding: Promise<FoundAtStart> | null = null;

/** Finds, once, the work of this tab, or else the latest work. It begins before the page's own code is loaded. */
export function findAtStart(): Promise<FoundAtStart> {
  finding ??= find().catch((error: unknown) => ({ kind: 'trouble', trouble: troubleOf(error) }));
  return finding;
}

async function find(): Promise<FoundAtStart> {
  await takeUpLeft();
  const database = await openIfThere();
  const own = rememberedWork();
  if (database === null || own === 'fresh') return { kind: 'nothing', isThere: database !== null };
  if (own !== null && (await database.count('works', own)) > 0) return held(own, RELOAD_MS);
  const latest = await latestWork(database);
  return latest === null ? { kind: 'nothing', isThere: true } : held(latest, 0);
}

async function held(id: string, waitMs: number): Promise<FoundAtStart> {
  const hold = await takeHold(id, waitMs);
  return hold === null ? { kind: 'held', id } : { kind: 'work', id, hold };
}

async function latestWork(database: Database): Promise<string | null> {
  const cursor = await database.transaction('works').store.index('changed').openKeyCursor(null, 'prev');
  return cursor?.primaryKey ?? null;
}
