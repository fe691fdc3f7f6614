import { useMemo } from 'react';
import { useStore } from 'zustand';
import { clampWindow, type DayWindow } from '../../ui/charts/dayWindow.ts';
import { viewStore } from './viewStore.ts';

/** The days that every chart shows, of so many that there are. */
export function useShownDays(days: number): DayWindow {
  const chosen = useStore(viewStore, (view) => view.window);
  return useMemo(() => clampWindow(chosen, days), [chosen, days]);
}
