import type { ReactNode } from 'react';
import { FileDrop } from '../../ui/controls/FileDrop.tsx';
import { openFiles } from './openFiles.ts';

/** The whole page takes scenario files and overlays that are dropped on it. */
export function ReadyToDrop({ children }: { readonly children: ReactNode }) {
  return (
    <FileDrop dropText="Drop a scenario or a pressure to open it" onFiles={(files) => void openFiles(files)}>
      {children}
    </FileDrop>
  );
}
