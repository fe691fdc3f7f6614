import { create } from 'zustand';
import type { FileChoice } from './fileChoice.ts';
import type { Trouble } from './troubles.ts';
import type { WrittenWork } from './writeVersions.ts';

/** The dialogs about saving. */
export type KeepingDialog = 'save' | 'versions' | 'works';

/** A file that the work was saved to in this tab. */
export interface SavedFile {
  readonly name: string;
  /** When, in ms since 1970. */
  readonly at: number;
  /** Where the browser lets the page write to the file again. */
  readonly handle: FileSystemFileHandle | null;
  readonly choice: FileChoice;
}

/** How the content of the page was opened or made, until it is changed. */
export type Origin =
  { readonly kind: 'restored'; readonly at: number } | { readonly kind: 'copy'; readonly of: string };

/** The saved state of this tab's work. */
export interface KeepingState {
  /** The work that this tab writes. Null before anything is saved. */
  readonly work: WrittenWork | null;
  /** The user's own title. Null while the work is named by its scenario. */
  readonly title: string | null;
  /** Whether the page shows anything that is not saved yet. */
  readonly isPending: boolean;
  /** When it was last saved in the browser, in ms since 1970. */
  readonly savedAt: number | null;
  readonly trouble: Trouble | null;
  readonly origin: Origin | null;
  readonly file: SavedFile | null;
  readonly dialog: KeepingDialog | null;
}

/** The saved state of this tab's work, for the page to show. */
export const keepingStore = create<KeepingState>(() => ({
  work: null,
  title: null,
  isPending: false,
  savedAt: null,
  trouble: null,
  origin: null,
  file: null,
  dialog: null,
}));

/** Opens one of the dialogs, or closes it with null. */
export function showDialog(dialog: KeepingDialog | null): void {
  keepingStore.setState({ dialog });
}
