import { createContext } from 'react';

/** Text that is being typed and is not a value yet. */
export interface FieldDraft {
  readonly text: string;
  /** The value when this was typed, and the value that it gave. Any other value makes the draft void. */
  readonly fits: readonly unknown[];
  /** Why the text cannot be read. Null while it can. */
  readonly problem: string | null;
}

/** Keeps what is typed in fields while they are out of sight, each under its own name. */
export interface DraftPlace {
  readonly read: (name: string) => FieldDraft | undefined;
  /** Keeps a draft, or forgets it with null. The label is the field's name for people. */
  readonly keep: (name: string, draft: FieldDraft | null, label: string) => void;
  /**
   * Calls back when a draft of the field has changed. The field counts as in sight until the returned function is
   * called.
   */
  readonly follow: (name: string, changed: () => void) => () => void;
}

/** Where the fields below keep typed text. With null, the text is lost when the field is removed. */
export const DraftPlaceContext = createContext<DraftPlace | null>(null);
