import { useStore } from 'zustand';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { followStore } from './followStore.ts';

/** The scenario that is edited and the one that it was opened as, a moment after a change; null while that is on its way. */
export function useOwnScenario(): { readonly own: Scenario; readonly base: Scenario } | null {
  const edited = useStore(followStore, ({ asked }) => asked.edited);
  const base = useStore(followStore, (state) => state.base);
  return base === null ? null : { own: edited ?? base, base };
}
