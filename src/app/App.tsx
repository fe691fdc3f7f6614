import Info from 'lucide-react/dist/esm/icons/info.js';
import LayoutDashboard from 'lucide-react/dist/esm/icons/layout-dashboard.js';
import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { FaultBoundary } from '../ui/controls/FaultBoundary.tsx';
import { Rail, type Place } from '../ui/controls/Rail.tsx';
import { Shell } from '../ui/controls/Shell.tsx';
import { PlanAnswer } from './features/plan/PlanAnswer.tsx';
import { PlanSide } from './features/plan/PlanSide.tsx';
import { FileTroubles } from './files/FileTroubles.tsx';
import { ReadyToDrop } from './files/ReadyToDrop.tsx';
import { Notices } from './shell/Notices.tsx';
import { TopBar } from './shell/TopBar.tsx';

const About = lazy(() => import('./features/about/About.tsx').then((module) => ({ default: module.About })));

const PLACES: readonly Place[] = [
  { id: 'plan', label: 'Plan', icon: <LayoutDashboard size={18} aria-hidden="true" />, href: '#/' },
  { id: 'about', label: 'About', icon: <Info size={18} aria-hidden="true" />, href: '#/about' },
];

/** The workbench: bar, rail, what is asked, and the answer. */
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
  const isAbout = location === '/about';
  return (
    <>
      <Shell
        product="Winterproof"
        bar={
          <FaultBoundary what="The bar could not be drawn">
            <TopBar />
          </FaultBoundary>
        }
        rail={<Rail places={PLACES} current={isAbout ? 'about' : 'plan'} />}
        side={
          <FaultBoundary what="The side column could not be drawn">
            <PlanSide />
          </FaultBoundary>
        }
      >
        <FileTroubles />
        <FaultBoundary what="This place could not be drawn" resetKey={location}>
          <Suspense fallback={<p>One moment…</p>}>
            <Switch>
              <Route path="/about" component={About} />
              <Route component={PlanAnswer} />
            </Switch>
          </Suspense>
        </FaultBoundary>
      </Shell>
      <Notices />
    </>
  );
}
