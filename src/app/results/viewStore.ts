import { create } from 'zustand';
import type { DayWindow } from '../../ui/charts/dayWindow.ts';

/** What is looked at; it changes no result. */
interface ViewState {
  /** Area or `system` whose indicators are drawn. Null is the page's own choice. */
  readonly scope: string | null;
  /** The level whose causes are shown. */
  readonly causeLevel: 2 | 3 | 4;
  /** Day under the cursor that all charts share, counted from the start date. */
  readonly day: number | null;
  /** Days that all charts show; null is all of them. */
  readonly window: DayWindow | null;
}

/** The view: the last of the three kinds of state. */
export const viewStore = create<ViewState>(() => ({
  scope: null,
  causeLevel: 3,
  day: null,
  window: null,
}));

/** Looks at one area or the system. */
export function lookAt(scope: string | null): void {
  viewStore.setState({ scope });
}

/** Shows the causes of a level. */
export function showCausesOf(causeLevel: 2 | 3 | 4): void {
  viewStore.setState({ causeLevel });
}

/** Moves the shared cursor. */
export function pointAt(day: number | null): void {
  viewStore.setState({ day });
}

/** Shows some days in every chart; null shows all. */
export function showDays(window: DayWindow | null): void {
  viewStore.setState({ window });
}
