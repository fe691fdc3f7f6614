import { lazy, memo, Suspense } from 'react';
import { useStore } from 'zustand';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import type { Answer } from '../../results/answer.ts';
import { hasPlan } from '../../run/runs.ts';
import { setsLevels } from '../../wording/scenarioWords.ts';
import { MadeFrom } from '../../shell/MadeFrom.tsx';
import { resultsStore } from '../../results/resultsStore.ts';
import { useStale } from '../../results/useStale.ts';
import { ActionsPanel } from './ActionsPanel.tsx';
import { CausesPanel } from './CausesPanel.tsx';
import { EffectPanel } from './EffectPanel.tsx';

const LessPanel = lazy(() => import('./LessPanel.tsx').then((module) => ({ default: module.LessPanel })));

const SeriesPanel = lazy(() =>
  import('./SeriesPanel.tsx').then((module) => ({ default: module.SeriesPanel })),
);
const SurePanel = lazy(() => import('./SurePanel.tsx').then((module) => ({ default: module.SurePanel })));

interface LaterPanelsProps {
  readonly answer: Answer;
  readonly stale?: string;
}

/** Why, what was done, and what it did: everything below the level strip. */
export const LaterPanels = memo(function LaterPanels({ answer, stale }: LaterPanelsProps) {
  const { scenario, asked, run } = answer;
  const guard = { seed: asked.seed, resetKey: run };
  return (
    <>
      <FaultBoundary what="The charts of indicators could not be drawn" {...guard}>
        <Suspense fallback={<p>Loading charts…</p>}>
          <SeriesPanel answer={answer} stale={stale} />
        </Suspense>
      </FaultBoundary>
      {setsLevels(scenario) && (
        <FaultBoundary what="The causes could not be drawn" {...guard}>
          <CausesPanel answer={answer} stale={stale} />
        </FaultBoundary>
      )}
      {scenario.actions.length > 0 && (
        <FaultBoundary what="The table of actions could not be drawn" {...guard}>
          <ActionsPanel answer={answer} stale={stale} />
        </FaultBoundary>
      )}
      {hasPlan(scenario) && <PolicyPanels answer={answer} />}
      <FaultBoundary what="The ranges of the figures could not be shown" {...guard}>
        <Suspense fallback={<p>Loading charts…</p>}>
          <SurePanel answer={answer} stale={stale} />
        </Suspense>
      </FaultBoundary>
      <MadeFrom document={answer.document} scenario={scenario} />
    </>
  );
});

/** What the plan's actions do, together and one by one. */
function PolicyPanels({ answer: { scenario, asked, run } }: { readonly answer: Answer }) {
  const { effect, less, plan } = useStore(resultsStore);
  const isRunning = plan.status === 'running';
  const staleEffect = useStale(effect.result?.asked, isRunning || effect.status === 'running');
  const staleLess = useStale(less.result?.asked, less.status === 'running');
  const guard = { seed: asked.seed, resetKey: run };
  const actions = scenario.actions.filter((action) => action.modelled).length;
  return (
    <>
      <FaultBoundary what="The comparison with no actions could not be drawn" {...guard}>
        <EffectPanel effect={effect} stale={staleEffect} />
      </FaultBoundary>
      <FaultBoundary what="The comparison of single actions could not be drawn" {...guard}>
        <Suspense fallback={<p>Loading charts…</p>}>
          <LessPanel less={less} stale={staleLess} actions={actions} />
        </Suspense>
      </FaultBoundary>
    </>
  );
}
