import { create } from 'zustand';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { documentStore, type AskedDocument } from './documentStore.ts';
import { resolvedStore } from './resolvedStore.ts';

interface Followed {
  readonly asked: AskedDocument;
  /** The chosen scenario as it was opened. Null while it is being loaded. */
  readonly base: Scenario | null;
}

/**
 * The document, one task later. Everything around the field that is typed in (marks, facts, the list of changes, the
 * bar on top) is drawn from it. So a key waits only for its own field. Derived, never set by hand.
 */
export const followStore = create<Followed>(() => ({
  asked: documentStore.getState(),
  base: resolvedStore.getState().base,
}));

let timer: ReturnType<typeof setTimeout> | null = null;

function followSoon(): void {
  timer ??= setTimeout(() => {
    timer = null;
    const [asked, { base }, before] = [
      documentStore.getState(),
      resolvedStore.getState(),
      followStore.getState(),
    ];
    if (asked !== before.asked || base !== before.base) followStore.setState({ asked, base });
  }, 0);
}

documentStore.subscribe(followSoon);
resolvedStore.subscribe(followSoon);
