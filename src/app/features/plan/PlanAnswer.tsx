import { lazy, Suspense, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import type { Answer } from '../../results/answer.ts';
import { setsLevels } from '../../wording/scenarioWords.ts';
import { OlderEngine } from '../../shell/OlderEngine.tsx';
import { OldNames } from '../../shell/OldNames.tsx';
import { RunLine } from '../../shell/RunLine.tsx';
import { WarningsNotice } from '../../shell/WarningsNotice.tsx';
import { expectedStore } from '../../results/expectedStore.ts';
import { resultsStore } from '../../results/resultsStore.ts';
import { useStale } from '../../results/useStale.ts';
import { AskedProblems } from './AskedProblems.tsx';
import { Headlines } from './Headlines.tsx';
import { LeadPanel } from './LeadPanel.tsx';
import { LevelPanel } from './LevelPanel.tsx';

const LaterPanels = lazy(() =>
  import('./LaterPanels.tsx').then((module) => ({ default: module.LaterPanels })),
);
const KeepUpNotice = lazy(() =>
  import('./KeepUpNotice.tsx').then((module) => ({ default: module.KeepUpNotice })),
);

/** The answer: what happens, when, why, and what the plan's actions do about it. */
export function PlanAnswer() {
  const plan = useStore(resultsStore, (results) => results.plan);
  const fallsShort = useStore(expectedStore, ({ loads }) => (loads?.shortfalls.length ?? 0) > 0);
  return (
    <>
      <AskedProblems />
      <WarningsNotice />
      {fallsShort && (
        <Suspense fallback={null}>
          <KeepUpNotice />
        </Suspense>
      )}
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
      ? 'You stopped the run before the first winter was finished. Press Run to begin again.'
      : 'The first winters are being simulated. Figures settle as more winters are simulated.';
  return <Panel title="What this winter may bring">{<p role="status">{text}</p>}</Panel>;
}

function Panels({ answer }: { readonly answer: Answer }) {
  const { effect, plan } = useStore(resultsStore);
  // The first two pictures come at once, the rest just after them.
  const later = useDeferredValue<Answer | null>(answer, null);
  const isRunning = plan.status === 'running';
  const stale = useStale(answer.asked, isRunning);
  const staleEffect = useStale(effect.result?.asked, isRunning || effect.status === 'running');
  const guard = { seed: answer.asked.seed, resetKey: answer.run };
  return (
    <>
      <OlderEngine pinned={{ kind: 'plan', answer }} isRunning={isRunning} />
      <OldNames scenario={answer.scenario} isRunning={isRunning} />
      <FaultBoundary what="The headlines could not be drawn" {...guard}>
        {setsLevels(answer.scenario) ? (
          <LeadPanel answer={answer} effect={staleEffect ? null : effect.result} stale={stale} />
        ) : (
          <Headlines answer={answer} effect={staleEffect ? null : effect.result} stale={stale} />
        )}
      </FaultBoundary>
      {setsLevels(answer.scenario) && (
        <FaultBoundary what="The chart of levels could not be drawn" {...guard}>
          <LevelPanel answer={answer} stale={stale} />
        </FaultBoundary>
      )}
      <Suspense>{later !== null && <LaterPanels answer={later} stale={stale} />}</Suspense>
    </>
  );
}
