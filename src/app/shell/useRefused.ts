import { useMemo } from 'react';
import { useStore } from 'zustand';
import { draftStore, refusedIn, type KeptDraft } from '../document/draftStore.ts';

/** Pages whose fields say what every run simulates. */
export const ASKED_PAGES = ['system', 'plan'] as const;

/** Text in fields of these pages that cannot be read: a run would leave it out. */
export function useRefused(roots: readonly string[]): readonly KeptDraft[] {
  const drafts = useStore(draftStore, (state) => state.drafts);
  return useMemo(() => refusedIn(drafts, roots), [drafts, roots]);
}
