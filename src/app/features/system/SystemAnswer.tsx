import { useLocation } from 'wouter';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { wordsOfLocation } from './address.ts';
import { PartPage } from './PartPage.tsx';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { useOwn } from './useOwn.ts';

/** The system: what is wrong with it, and the part that is opened, to be changed. */
export function SystemAnswer() {
  const [location] = useLocation();
  const words = wordsOfLocation(location);
  const isThere = useOwn(() => true);
  if (!isThere) return <p>One moment…</p>;
  return (
    <>
      <ProblemsPanel />
      <FaultBoundary what="This part could not be drawn" resetKey={location}>
        <PartPage key={words.join('/')} words={words.length === 0 ? ['title'] : words} />
      </FaultBoundary>
    </>
  );
}
