import { Suspense, useEffect, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { FaultBoundary } from '../ui/controls/FaultBoundary.tsx';
import { Rail } from '../ui/controls/Rail.tsx';
import { Shell } from '../ui/controls/Shell.tsx';
import { FileTroubles } from './files/FileTroubles.tsx';
import { ReadyToDrop } from './files/ReadyToDrop.tsx';
import { KeepingDialogs } from './autosave/KeepingDialogs.tsx';
import { ownTitle } from './document/titleOfAsked.ts';
import { placeOf, places } from './places.tsx';
import { Notices } from './notices/Notices.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { documentStore } from './document/documentStore.ts';
import { dismissTroubles } from './document/fileStore.ts';

const inRail = places.map(({ id, label, icon, root }) => ({ id, label, icon, href: `#/${root}` }));

/** The workbench: bar, rail, the chosen question, and the answer. */
export function App() {
  return (
    <I18nProvider locale="en-GB">
      <Router hook={useHashLocation}>
        <ReadyToDrop>
          <Workbench />
        </ReadyToDrop>
      </Router>
    </I18nProvider>
  );
}

function Workbench() {
  const [location] = useLocation();
  const { id, label, side: Side, answer: Answer } = placeOf(location);
  const scenario = useStore(documentStore, ownTitle);
  useEffect(() => {
    document.title = `${label} · ${scenario} · Winterproof`;
  }, [label, scenario]);
  // What is wrong with a file belongs to the place where it was opened.
  useEffect(() => dismissTroubles, [id]);
  // Another place begins at its top: scrolled as far as the one before, a short answer would be out of sight.
  useLayoutEffect(() => {
    // Newer browsers give a promise, which an effect must not hand on.
    void window.scrollTo(0, 0);
  }, [id]);
  return (
    <>
      <Shell
        product="Winterproof"
        bar={
          <FaultBoundary what="The bar could not be drawn">
            <TopBar />
          </FaultBoundary>
        }
        rail={<Rail places={inRail} current={id} />}
        side={
          <FaultBoundary what="The side column could not be drawn" resetKey={id}>
            <Suspense fallback={<p>Loading…</p>}>
              <Side />
            </Suspense>
          </FaultBoundary>
        }
      >
        <FileTroubles />
        <FaultBoundary what="This place could not be drawn" resetKey={location}>
          <Suspense fallback={<p>Loading…</p>}>
            <Answer />
          </Suspense>
        </FaultBoundary>
      </Shell>
      <Notices />
      <KeepingDialogs />
    </>
  );
}
