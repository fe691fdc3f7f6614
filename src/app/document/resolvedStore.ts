import { create } from 'zustand';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { baseOf } from './baseOf.ts';
import { resolveWanted, type Resolved } from './resolveAsked.ts';
import { documentStore, type AskedDocument } from './documentStore.ts';

/** The chosen document resolved, or how far that is. */
export type ResolvedState =
  Resolved | { readonly kind: 'loading' } | { readonly kind: 'unreachable'; readonly message: string };

interface Resolution {
  /** What this is the resolution of. */
  readonly of: AskedDocument | null;
  readonly now: ResolvedState;
  /** The last one that could run: the side column shows it while another is on its way or wrong. */
  readonly last: Extract<Resolved, { kind: 'ready' }> | null;
  /** The chosen scenario as it was opened, before changes and overlays: changes are compared with it. */
  readonly base: Scenario | null;
}

/** The resolved scenario: derived from the document store, never set by hand. */
export const resolvedStore = create<Resolution>(() => ({
  of: null,
  now: { kind: 'loading' },
  last: null,
  base: null,
}));

let underWay: Promise<void> = Promise.resolve();

/** Resolves the document as it is now, once. Settles when that is done or overtaken by another change. */
export function resolveNow(): Promise<void> {
  const of = documentStore.getState();
  if (resolvedStore.getState().of !== of) underWay = resolveDocument(of);
  return underWay;
}

async function resolveDocument(of: AskedDocument): Promise<void> {
  const before = resolvedStore.getState();
  const isSameBase = before.of?.scenario === of.scenario && before.of.opened === of.opened;
  const known = isSameBase ? before.base : null;
  resolvedStore.setState({ of, now: { kind: 'loading' }, base: known });
  const [now, base] = await Promise.all([
    resolveWanted(of, () => documentStore.getState() === of).catch((error: unknown) => unreachable(error)),
    known ?? baseOf(of).catch(() => null),
  ]);
  if (now === null || documentStore.getState() !== of) return;
  resolvedStore.setState(now.kind === 'ready' ? { now, base, last: now } : { now, base });
}

/** Tries again after a file could not be fetched. */
export function resolveAgain(): void {
  resolvedStore.setState({ of: null });
  void resolveNow();
}

function unreachable(error: unknown): ResolvedState {
  return { kind: 'unreachable', message: error instanceof Error ? error.message : String(error) };
}

/** A change within a scenario waits for the next task: the key that made it is drawn first. */
documentStore.subscribe((now, before) => {
  if (now.scenario !== before.scenario || now.opened !== before.opened) void resolveNow();
  else setTimeout(() => void resolveNow(), 0);
});
