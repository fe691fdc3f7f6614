import { useStore } from 'zustand';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { documentStore } from './documentStore.ts';
import { resolvedStore } from './resolvedStore.ts';

/** The scenario that is edited and the one that it was opened as; null while that is on its way. */
export function useOwnScenario(): { readonly own: Scenario; readonly base: Scenario } | null {
  const edited = useStore(documentStore, (document) => document.edited);
  const base = useStore(resolvedStore, (state) => state.base);
  return base === null ? null : { own: edited ?? base, base };
}
