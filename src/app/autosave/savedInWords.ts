import { momentInWords } from './momentInWords.ts';
import type { KeepingState } from './keepingStore.ts';
import { notSaved, toFile } from './troubles.ts';

/** Whether and where this tab's work is saved, in words, and whether the text is a warning. */
export function savedInWords(
  state: Pick<KeepingState, 'isPending' | 'savedAt' | 'trouble'>,
  now: number,
): { readonly text: string; readonly isTrouble: boolean } {
  const { isPending, savedAt, trouble } = state;
  if (trouble !== null) return { text: `${notSaved(trouble)} ${toFile}`, isTrouble: true };
  if (isPending) return { text: 'Saving…', isTrouble: false };
  if (savedAt === null)
    return { text: 'Changes are saved in this browser as you make them.', isTrouble: false };
  return { text: `Saved in this browser${at(savedAt, now)}.`, isTrouble: false };
}

/** 'Saved to kent.json at 14:05.' */
export function fileInWords(
  { name, at: moment }: { readonly name: string; readonly at: number },
  now: number,
): string {
  return `Saved to ${name}${at(moment, now)}.`;
}

function at(moment: number, now: number): string {
  const words = momentInWords(moment, now);
  return words.length === 5 ? ` at ${words}` : `: ${words}`;
}
