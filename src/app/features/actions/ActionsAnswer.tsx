import { useStore } from 'zustand';
import { modelledActions } from '../../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { MadeFrom } from '../../shell/MadeFrom.tsx';
import { OlderEngine } from '../../shell/OlderEngine.tsx';
import { OldNames } from '../../shell/OldNames.tsx';
import { RunLine } from '../../shell/RunLine.tsx';
import { resultsStore } from '../../results/resultsStore.ts';
import { useScenario } from '../../document/useScenario.ts';
import { GroupsPanel } from './groups/GroupsPanel.tsx';
import { PairsPanel } from './PairsPanel.tsx';
import { PlanePanel } from './PlanePanel.tsx';
import { RankingPanel } from './RankingPanel.tsx';
import { RecordedPanel, ToBeJudgedPanel } from './RecordedPanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import { TimingPanel } from './TimingPanel.tsx';
import { useActionsAnswer } from './useActions.ts';

/** Which actions of the plan help: ranked with intervals, benefit against cost, and what pairs do together. */
export function ActionsAnswer() {
  const scenario = useScenario();
  const planRun = useStore(resultsStore, ({ plan }) => plan);
  if (scenario === null) return <RunLine run={planRun} waiting="Loading…" />;
  if (modelledActions(scenario).length === 0) return <NoActions />;
  return (
    <>
      <StartPanel scenario={scenario} />
      <Answer scenario={scenario} />
      <RecordedPanel scenario={scenario} />
    </>
  );
}

function Answer({ scenario }: { readonly scenario: Scenario }) {
  const { answer, status, stale } = useActionsAnswer();
  if (answer === null) return <ToBeJudgedPanel scenario={scenario} />;
  const guard = { seed: answer.asked.seed, resetKey: answer.reading.document.outcome };
  return (
    <>
      <OlderEngine pinned={{ kind: 'actions', answer }} isRunning={status === 'running'} />
      <OldNames scenario={answer.scenario} isRunning={status === 'running'} />
      <FaultBoundary what="The ranking could not be drawn" {...guard}>
        <RankingPanel answer={answer} stale={stale} status={status} />
      </FaultBoundary>
      <Columns most={2}>
        <FaultBoundary what="Benefit against cost could not be drawn" {...guard}>
          <PlanePanel answer={answer} stale={stale} />
        </FaultBoundary>
        <FaultBoundary what="The pairs could not be shown" {...guard}>
          <PairsPanel answer={answer} stale={stale} status={status} />
        </FaultBoundary>
      </Columns>
      <FaultBoundary what="The groups could not be shown" {...guard}>
        <GroupsPanel answer={answer} scenario={scenario} stale={stale} status={status} />
      </FaultBoundary>
      <FaultBoundary what="Starting earlier or later could not be shown" {...guard}>
        <TimingPanel answer={answer} stale={stale} status={status} />
      </FaultBoundary>
      <MadeFrom document={answer.reading.document} scenario={answer.scenario} />
    </>
  );
}

function NoActions() {
  return (
    <Panel title="Which actions help">
      <p>
        No action in this scenario has a simulated effect, so there is nothing to compare. Add one under{' '}
        <a href="#/system">System</a>.
      </p>
    </Panel>
  );
}
