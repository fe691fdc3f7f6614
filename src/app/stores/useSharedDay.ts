import { useStore } from 'zustand';
import type { DayCursorState } from '../../ui/charts/useDay.ts';
import { pointAt, viewStore } from './viewStore.ts';

/** The one cursor of all charts. */
export function useSharedDay(): DayCursorState {
  const day = useStore(viewStore, (view) => view.day);
  return { day, onDay: pointAt };
}
