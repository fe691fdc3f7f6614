import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { documentStore } from '../../document/documentStore.ts';
import { ownScenario } from '../../document/edit.ts';
import { followStore } from '../../document/followStore.ts';
import { resolvedStore } from '../../document/resolvedStore.ts';

/**
 * A part of the scenario that is edited. It is drawn again only when that part changes, so `pick` gives a part of the
 * scenario or a plain value. Undefined while the scenario is being loaded.
 */
export function useOwn<T>(pick: (own: Scenario) => T): T | undefined {
  return useSyncExternalStore(followOwn, () => {
    const own = ownScenario();
    return own === null ? undefined : pick(own);
  });
}

/** The same part a moment later: for content around a field, which may wait until the field's key has been drawn. */
export function useOwnSoon<T>(pick: (own: Scenario) => T): T | undefined {
  return useStore(followStore, ({ asked: { edited }, base }) => {
    const own = edited ?? base;
    return own === null ? undefined : pick(own);
  });
}

/** A part of the scenario as it was opened, before it was changed here. It follows a moment later too. */
export function useBase<T>(pick: (base: Scenario) => T): T | undefined {
  return useStore(followStore, ({ base }) => (base === null ? undefined : pick(base)));
}

function followOwn(changed: () => void): () => void {
  const ends = [documentStore.subscribe(changed), resolvedStore.subscribe(changed)];
  return () => ends.forEach((end) => end());
}
