import * as z from 'zod';
import type { KeptDraft } from '../document/draftStore.ts';

const words = z.string().max(100_000);
const draftsLeft = z.object({
  work: z.string().nullable(),
  drafts: z
    .array(
      z.object({
        page: z.object({ id: words, label: words, href: z.string().startsWith('#/').max(2_000) }),
        ...{ name: words, label: words, text: words },
        problem: words.nullable(),
        fits: z.array(z.unknown()).max(10),
        stood: z.unknown().optional(),
      }),
    )
    .max(1_000),
});

/** Text that was left in fields, with the work that it belongs to. Null where the text cannot be used. */
export interface DraftsLeft {
  readonly work: string | null;
  readonly drafts: readonly KeptDraft[];
}

/** Reads the text that `leaveDrafts` wrote. It is untrusted. */
export function readDrafts(text: string): DraftsLeft | null {
  try {
    const found = draftsLeft.safeParse(JSON.parse(text));
    return found.success ? (found.data as DraftsLeft) : null;
  } catch {
    return null;
  }
}
