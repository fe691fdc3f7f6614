import { useStore } from 'zustand';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { resolvedStore } from './resolvedStore.ts';

/** The scenario that is chosen now, or was last. Null before the first. */
export function useScenario(): Scenario | null {
  return useStore(resolvedStore, ({ last }) => last?.scenario ?? null);
}
