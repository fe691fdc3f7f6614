import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../../ui/controls/Button.tsx';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { WarningsNotice } from '../../shell/WarningsNotice.tsx';
import { wordsOfLocation } from './address.ts';
import { PartPage } from './PartPage.tsx';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { useOwn } from './useOwn.ts';

const NetworkPanel = lazy(() =>
  import('./NetworkPanel.tsx').then((module) => ({ default: module.NetworkPanel })),
);

/** The system: what is wrong with it, its network, and the part that is opened, to be changed. */
export function SystemAnswer() {
  const [location] = useLocation();
  const words = wordsOfLocation(location);
  const isThere = useOwn(() => true);
  // The picture has the room until a part is opened, and stays for those who ask for it.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const isShown = wanted ?? words.length === 0;
  if (!isThere) return <p>Loading…</p>;
  return (
    <>
      <ProblemsPanel />
      <WarningsNotice />
      <div>
        <Button kind="quiet" expanded={isShown} onPress={() => setWanted(!isShown)}>
          {isShown ? 'Hide the network' : 'Show the network'}
        </Button>
      </div>
      {isShown && (
        <FaultBoundary what="The network could not be drawn" resetKey={location}>
          <Suspense fallback={<p>Loading…</p>}>
            <NetworkPanel opened={words} />
          </Suspense>
        </FaultBoundary>
      )}
      <FaultBoundary what="This part could not be drawn" resetKey={location}>
        <PartPage key={words.join('/')} words={words.length === 0 ? ['title'] : words} />
      </FaultBoundary>
    </>
  );
}
