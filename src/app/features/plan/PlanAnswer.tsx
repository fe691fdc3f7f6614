import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { Card } from '../../../ui/controls/Card.tsx';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import type { Answer } from '../../run/answer.ts';
import { hasPlan } from '../../run/runs.ts';
import { setsLevels } from '../../scenarioWords.ts';
import { RunLine } from '../../shell/RunLine.tsx';
import { resultsStore } from '../../stores/resultsStore.ts';
import { useStale } from '../../stores/useStale.ts';
import { ActionsPanel } from './ActionsPanel.tsx';
import { AskedProblems } from './AskedProblems.tsx';
import { CausesPanel } from './CausesPanel.tsx';
import { EffectPanel } from './EffectPanel.tsx';
import { headlines } from './headlines.ts';
import { LevelPanel } from './LevelPanel.tsx';
import { SeriesPanel } from './SeriesPanel.tsx';

const LessPanel = lazy(() => import('./LessPanel.tsx').then((module) => ({ default: module.LessPanel })));

/** The answer: what happens, when, why, and what the plan's actions do about it. */
export function PlanAnswer() {
  const plan = useStore(resultsStore, (results) => results.plan);
  return (
    <>
      <AskedProblems />
      {plan.status === 'failed' && (
        <Panel title="The run ended early">
          <RunLine run={plan} />
        </Panel>
      )}
      {plan.result === null ? <FirstWinters status={plan.status} /> : <Panels answer={plan.result} />}
    </>
  );
}

function FirstWinters({ status }: { readonly status: string }) {
  if (status === 'failed') return null;
  const text =
    status === 'stopped'
      ? 'Stopped before the first winter was done. Press Run to begin again.'
      : 'The first winters are being simulated; pictures appear with the first and sharpen.';
  return <Panel title="What this winter may bring">{<p role="status">{text}</p>}</Panel>;
}

function Panels({ answer }: { readonly answer: Answer }) {
  const { effect, less, plan } = useStore(resultsStore);
  const stale = useStale(answer.asked, plan.status === 'running');
  const staleEffect = useStale(
    effect.result?.asked,
    plan.status === 'running' || effect.status === 'running',
  );
  const staleLess = useStale(less.result?.asked, less.status === 'running');
  const { scenario, asked, run } = answer;
  const guard = { seed: asked.seed, resetKey: run };
  const effectNow = staleEffect === undefined ? effect.result : null;
  const actions = scenario.actions.filter((action) => action.modelled).length;
  return (
    <>
      <FaultBoundary what="The headlines could not be drawn" {...guard}>
        <Columns most={4}>
          {headlines(answer, effectNow).map(({ id, figure, detail, sentence }) => (
            <Card key={id} figure={figure} detail={detail} stale={stale !== undefined}>
              {sentence}
            </Card>
          ))}
        </Columns>
      </FaultBoundary>
      {setsLevels(scenario) && (
        <FaultBoundary what="The level strip could not be drawn" {...guard}>
          <LevelPanel answer={answer} stale={stale} />
        </FaultBoundary>
      )}
      <FaultBoundary what="The charts of indicators could not be drawn" {...guard}>
        <SeriesPanel answer={answer} stale={stale} />
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
      {hasPlan(scenario) && (
        <>
          <FaultBoundary what="The comparison with no actions could not be drawn" {...guard}>
            <EffectPanel effect={effect} stale={staleEffect} />
          </FaultBoundary>
          <FaultBoundary what="The comparison action by action could not be drawn" {...guard}>
            <Suspense fallback={<p>One moment…</p>}>
              <LessPanel less={less} stale={staleLess} actions={actions} />
            </Suspense>
          </FaultBoundary>
        </>
      )}
    </>
  );
}
