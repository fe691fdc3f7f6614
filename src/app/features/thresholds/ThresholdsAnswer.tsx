import { useStore } from 'zustand';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { listInWords } from '../../../words/phrases.ts';
import { setsLevels } from '../../wording/scenarioWords.ts';
import { judgingStore } from '../../run/thresholds/runThresholds.ts';
import { MadeFrom } from '../../shell/MadeFrom.tsx';
import { OlderEngine } from '../../shell/OlderEngine.tsx';
import { OldNames } from '../../shell/OldNames.tsx';
import { RunLine } from '../../shell/RunLine.tsx';
import { resultsStore } from '../../results/resultsStore.ts';
import { useScenario } from '../../document/useScenario.ts';
import { DeclaredPanel } from './DeclaredPanel.tsx';
import { LeftOutPanel } from './LeftOutPanel.tsx';
import { OutcomesPanel } from './OutcomesPanel.tsx';
import { PlanePanel } from './PlanePanel.tsx';
import { settingTitle } from '../../wording/settingWords.ts';
import { SettingsPanel } from './SettingsPanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import { StepDownPanel } from './StepDownPanel.tsx';
import { SweepPanel } from './SweepPanel.tsx';
import { useOffered, useThresholdsAnswer } from './useThresholds.ts';

/** Where the thresholds should be: settings in the same winters, what drives the level, rules for coming down, sweeps. */
export function ThresholdsAnswer() {
  const scenario = useScenario();
  const planRun = useStore(resultsStore, ({ plan }) => plan);
  if (scenario === null) return <RunLine run={planRun} waiting="Loading…" />;
  if (!setsLevels(scenario)) return <NoThresholds />;
  return (
    <>
      <StartPanel />
      <Answer />
    </>
  );
}

function Answer() {
  const { answer, stale, status } = useThresholdsAnswer();
  const isJudging = useStore(judgingStore, (state) => state.isJudging);
  if (answer === null) return <ToCome />;
  const guard = { seed: answer.asked.seed, resetKey: answer.reading.document.scenario.hash };
  const parts = { answer, stale };
  return (
    <>
      <OlderEngine pinned={{ kind: 'thresholds', answer }} isRunning={status === 'running'} />
      <OldNames scenario={answer.scenario} isRunning={status === 'running'} />
      {isJudging && <p role="status">Working it out again from the recorded winters…</p>}
      <Missing />
      <FaultBoundary what="The settings could not be drawn" {...guard}>
        <SettingsPanel {...parts} />
      </FaultBoundary>
      <Columns most={2}>
        <FaultBoundary what="Crises against needless alarm could not be drawn" {...guard}>
          <PlanePanel {...parts} />
        </FaultBoundary>
        <FaultBoundary what="Stepping down could not be drawn" {...guard}>
          <StepDownPanel {...parts} />
        </FaultBoundary>
      </Columns>
      <FaultBoundary what="What drives the level could not be drawn" {...guard}>
        <LeftOutPanel {...parts} />
      </FaultBoundary>
      <FaultBoundary what="The moved thresholds could not be drawn" {...guard}>
        <SweepPanel {...parts} />
      </FaultBoundary>
      <FaultBoundary what="The outcomes could not be drawn" {...guard}>
        <OutcomesPanel {...parts} />
      </FaultBoundary>
      <FaultBoundary what="The declared levels could not be shown" {...guard}>
        <DeclaredPanel {...parts} />
      </FaultBoundary>
      <MadeFrom document={answer.reading.document} scenario={answer.scenario} />
    </>
  );
}

/** Settings that were ticked after the winters were recorded, and read them otherwise. */
function Missing() {
  const { answer } = useThresholdsAnswer();
  const { offered } = useOffered();
  const missing = answer?.reading.missing ?? [];
  if (offered === null || missing.length === 0) return null;
  const titles = [...offered.others, ...offered.joined]
    .filter(({ id }) => missing.includes(id))
    .map(({ title }) => `“${settingTitle(title)}”`);
  return (
    <p role="status">
      Not recorded yet, since they read the winters otherwise: {listInWords(titles)}. Press “Compare settings”
      to record them.
    </p>
  );
}

function ToCome() {
  return (
    <Panel title="Settings side by side" subtitle="press the button above to compare settings">
      <p>
        Compare settings to see their days at each level, their flaps, and their alarms against crises. You
        will also see what drives the level, rules for stepping down, and curves over single thresholds. The
        threshold check on the left needs no run.
      </p>
    </Panel>
  );
}

function NoThresholds() {
  return (
    <Panel title="Settings side by side">
      <p>
        No indicator of this scenario has bands, so there are no thresholds to compare. Give one bands under{' '}
        <a href="#/system/indicators">System</a>.
      </p>
    </Panel>
  );
}
