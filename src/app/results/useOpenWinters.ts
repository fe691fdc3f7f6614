import { useStore } from 'zustand';
import { engineVersion } from '../../experiment/shard.ts';
import { resultsStore } from './resultsStore.ts';

/**
 * How many winters of the plan's own run can be opened, if they are winters of the same scenario and seed. Otherwise 0.
 */
export function useOpenWinters(hash: string, seed: string): number {
  return useStore(resultsStore, ({ plan: { status, result } }) => {
    const isSame =
      result !== null &&
      result.document.engineVersion === engineVersion &&
      result.document.scenario.hash === hash &&
      result.document.seed === seed;
    return status === 'running' || !isSame ? 0 : result.winters;
  });
}
