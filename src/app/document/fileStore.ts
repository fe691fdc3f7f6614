import { create } from 'zustand';
import type { Problem } from '../../scenario/problems.ts';

/** A file that could not be opened, and all that is wrong with it. */
export interface FileTrouble {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** What the file holds, where it could be read at all: names in the problems are those of its parts. */
  readonly document?: unknown;
}

/** The files of the last opening that could not be opened. */
export const fileStore = create<{ readonly troubles: readonly FileTrouble[] }>(() => ({ troubles: [] }));

/** Takes the list away. */
export function dismissTroubles(): void {
  fileStore.setState({ troubles: [] });
}
