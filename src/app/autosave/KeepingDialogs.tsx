import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { keepingStore, type KeepingDialog } from './keepingStore.ts';

const dialogs = {
  save: lazy(() => import('./SaveDialog.tsx').then((module) => ({ default: module.SaveDialog }))),
  versions: lazy(() => import('./VersionsDialog.tsx').then((module) => ({ default: module.VersionsDialog }))),
  works: lazy(() => import('./WorksDialog.tsx').then((module) => ({ default: module.WorksDialog }))),
} satisfies Record<KeepingDialog, unknown>;

/** The dialog about keeping that is open, if any; its code comes with the first time. */
export function KeepingDialogs() {
  const dialog = useStore(keepingStore, (state) => state.dialog);
  if (dialog === null) return null;
  const Open = dialogs[dialog];
  return (
    <Suspense fallback={null}>
      <Open />
    </Suspense>
  );
}
