import { createContext } from 'react';

/** Text on its way to a value. */
export interface FieldDraft {
  readonly text: string;
  /** What the value was when this was typed, and what it became: any other value makes the draft void. */
  readonly fits: readonly unknown[];
  /** Why the text cannot be read; null while it can. */
  readonly problem: string | null;
}

/** Keeps what is typed in fields while they are out of sight, each under a name that no other has there. */
export interface DraftPlace {
  readonly read: (name: string) => FieldDraft | undefined;
  /** Keeps a draft, or forgets it with null; the label is what the field is called for people. */
  readonly keep: (name: string, draft: FieldDraft | null, label: string) => void;
  /** Calls back when a draft of the field has changed; the field is in sight until the end that is returned. */
  readonly follow: (name: string, changed: () => void) => () => void;
}

/** Where the fields below keep what is typed in them; with null it goes when they go. */
export const DraftPlaceContext = createContext<DraftPlace | null>(null);
