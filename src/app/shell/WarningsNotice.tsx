import { useStore } from 'zustand';
import { Notice } from '../../ui/controls/Notice.tsx';
import { resolvedStore } from '../document/resolvedStore.ts';
import { ProblemLines } from '../notices/ProblemLines.tsx';

/** What can be run and still needs a look: dated parts that no counted day can feel, with the way to their dates. */
export function WarningsNotice() {
  const warnings = useStore(resolvedStore, ({ now, last }) =>
    now.kind === 'problems' || now.kind === 'ready' ? now.warnings : last?.warnings,
  );
  if (warnings === undefined || warnings.length === 0) return null;
  const title =
    warnings.length === 1 ? 'One part changes nothing' : `${warnings.length} parts change nothing`;
  return (
    <Notice tone="caution" title={`${title} in this winter`}>
      <ProblemLines problems={warnings} />
      <p>
        Did you change the start date alone? Undo that, and press “Move to another winter” in{' '}
        <a href="#/system/calendar">Calendar</a>. It moves every date.
      </p>
    </Notice>
  );
}
