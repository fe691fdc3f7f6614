import { useStore } from 'zustand';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import { ProblemLines } from '../../notices/ProblemLines.tsx';
import { resolveAgain, resolvedStore } from '../../document/resolvedStore.ts';

/** Why the chosen scenario and pressures cannot be run: pressures that do not go together, or a file that could not be loaded. */
export function AskedProblems() {
  const now = useStore(resolvedStore, (state) => state.now);
  if (now.kind === 'problems') {
    return (
      <Notice tone="problem" title="This scenario and these pressures cannot be run together">
        <ProblemLines problems={now.problems} />
      </Notice>
    );
  }
  if (now.kind !== 'unreachable') return null;
  return (
    <Notice tone="problem" title="A library file could not be loaded">
      <p>{now.message}</p>
      <Button kind="quiet" onPress={resolveAgain}>
        Try again
      </Button>
    </Notice>
  );
}
