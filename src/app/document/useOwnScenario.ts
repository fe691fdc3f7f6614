import { useStore } from 'zustand';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { followStore } from './followStore.ts';

/**
 * The scenario that is edited and the scenario as it was opened, a moment after a change. Null while they are being
 * loaded.
 */
export function useOwnScenario(): { readonly own: Scenario; readonly base: Scenario } | null {
  const edited = useStore(followStore, ({ asked }) => asked.edited);
  const base = useStore(followStore, (state) => state.base);
  return base === null ? null : { own: edited ?? base, base };
}
