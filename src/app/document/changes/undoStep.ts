import { create } from 'zustand';
import { redo, undo } from '../documentHistory.ts';
import { documentStore } from '../documentStore.ts';
import { retract } from '../../notices/noticeStore.ts';
import { resolvedStore } from '../resolvedStore.ts';
import { stepInWords } from './stepInWords.ts';

/** What was last undone or redone, in words. `count` differs where two read the same. */
export const saidStore = create<{ readonly text: string; readonly count: number }>(() => ({
  text: '',
  count: 0,
}));

/** Goes one step back and shows what was undone. Nothing happens at the first step. */
export function undoStep(): void {
  step(undo, 'Undone');
}

/** Goes one step forward again and shows what was redone. Nothing happens at the last step. */
export function redoStep(): void {
  step(redo, 'Redone');
}

function step(go: () => void, what: string): void {
  const before = documentStore.getState();
  const { base } = resolvedStore.getState();
  go();
  const after = documentStore.getState();
  if (after === before) return;
  retract('changesGo');
  const [from, to] = what === 'Undone' ? [after, before] : [before, after];
  saidStore.setState(({ count }) => ({ text: `${what}: ${stepInWords(from, to, base)}`, count: count + 1 }));
}
