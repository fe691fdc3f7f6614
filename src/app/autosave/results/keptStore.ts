import { create } from 'zustand';

/** How far the saving of a result has come. */
export type KeptState =
  | { readonly kind: 'keeping' }
  /** `at` is when it was simulated, in ms since 1970; `size` in bytes, about. */
  | { readonly kind: 'kept'; readonly at: number; readonly size: number; readonly isRestored: boolean }
  | { readonly kind: 'failed' }
  /** The result was kept, and has been removed to make room or set aside. */
  | { readonly kind: 'gone' };

/** The saved state of the results on this page, by their ids, for the page to show. */
export const keptStore = create<{ readonly results: ReadonlyMap<string, KeptState> }>(() => ({
  results: new Map(),
}));

/** Records how far the saving of a result has come. */
export function noteKept(id: string, state: KeptState): void {
  const results = new Map(keptStore.getState().results).set(id, state);
  keptStore.setState({ results });
}

/** Forgets a result that is no longer kept, so that the page does not go on showing it as saved. */
export function forgetKept(id: string): void {
  if (keptStore.getState().results.get(id)?.kind === 'kept') noteKept(id, { kind: 'gone' });
}
