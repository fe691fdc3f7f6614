import { create, useStore } from 'zustand';
import type { DayCursorState } from '../../../ui/charts/useDay.ts';
import { pointAt, viewStore } from '../../results/viewStore.ts';
import type { LogKind } from './logDays.ts';
import type { WinterSort } from './winterRows.ts';

/** What is looked at in single winters; it changes no result. */
interface WinterView {
  /** The day of the log and the charts. It stays when the pointer leaves. */
  readonly day: number;
  readonly isPlaying: boolean;
  readonly daysASecond: number;
  /** Whether the same winter without actions is drawn too. */
  readonly isCompared: boolean;
  /** Area or `system` whose entries the log shows; null for all. */
  readonly area: string | null;
  readonly kind: LogKind;
  readonly sort: WinterSort;
}

/** The view of single winters. */
export const winterView = create<WinterView>(() => ({
  day: 0,
  isPlaying: false,
  daysASecond: 2,
  isCompared: false,
  area: null,
  kind: 'all',
  sort: { by: 'severity', reversed: false },
}));

/** Changes what the page shows. */
export function lookAtWinter(change: Partial<WinterView>): void {
  winterView.setState(change);
}

/** Chooses a day, and stops playing. */
export function chooseDay(day: number): void {
  winterView.setState({ day, isPlaying: false });
}

/** The cursor of this place's charts: the day under the pointer, else the one that is chosen. */
export function useWinterCursor(): DayCursorState {
  const pointed = useStore(viewStore, (view) => view.day);
  const chosen = useStore(winterView, (view) => view.day);
  return { day: pointed ?? chosen, onDay: pointAt, onChoose: chooseDay };
}
