import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { DayCursorState } from '../../ui/charts/useDay.ts';
import type { DayWindow } from '../../ui/charts/dayWindow.ts';
import { pointAt, viewStore } from './viewStore.ts';

const ALL_DAYS: DayWindow = { from: 0, to: Infinity };

/**
 * The shared cursor of all charts, counted from the first day shown (all if empty). None while the day is outside them.
 */
export function useSharedDay({ from, to } = ALL_DAYS): DayCursorState {
  const day = useStore(viewStore, (view) => view.day);
  const shown = day === null || day < from || day >= to ? null : day - from;
  return useMemo(
    () => ({ day: shown, onDay: (at) => pointAt(at === null ? null : at + from) }),
    [shown, from],
  );
}
