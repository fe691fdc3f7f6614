import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { Chip } from '../../ui/controls/Chip.tsx';

import { shareInWords } from '../../words/numbers.ts';
import { addOverlay, removeOverlay } from '../document/documentStore.ts';
import { followStore } from '../document/followStore.ts';
import { checkRunRequest } from '../../scenario/validate/checkRunRequest.ts';
import { requestStore } from '../document/requestStore.ts';
import { isAnyRunning, resultsStore } from '../results/resultsStore.ts';
import { resolvedStore } from '../document/resolvedStore.ts';
import { stopRuns } from '../run/currentRun.ts';
import { runPlan } from '../run/runs.ts';
import { overlayOptions, overlayTitle, scenarioOptions } from '../document/options.ts';
import { ownTitle } from '../document/titleOfAsked.ts';
import { openScenario } from '../files/openScenario.ts';
import { KeepUpMark } from './KeepUpMark.tsx';
import { LazyMenu } from './LazyMenu.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { ASKED_PAGES, useRefused } from './useRefused.ts';
import { WhyNot } from './WhyNot.tsx';
import { RunStatus } from './RunStatus.tsx';
import classes from './TopBar.module.css';

/** What is running: scenario, pressures added, winters done, precision, seed, and the button that runs and stops. */
export function TopBar() {
  const asked = useStore(followStore, (state) => state.asked);
  const isRunning = useStore(resultsStore, isAnyRunning);
  const hasResult = useStore(resultsStore, ({ plan }) => plan.result !== null);
  const isSound = useStore(requestStore, (request) => checkRunRequest(request).length === 0);
  const isRefused = useRefused(ASKED_PAGES).length > 0;
  const canRun =
    useStore(resolvedStore, ({ now }) => now.kind === 'ready' || now.kind === 'loading') &&
    isSound &&
    !isRefused;
  // The number of changes can be said once the scenario as it was opened has come.
  useStore(followStore, ({ base }) => base);
  const title = ownTitle(asked);
  return (
    <>
      <UndoButtons />
      <LazyMenu
        strong
        text={title}
        label={`${title}: choose a scenario`}
        options={scenarioOptions(asked)}
        selected={asked.scenario}
        onAction={openScenario}
      />
      {asked.overlays.map(({ id, scale }) => (
        <Chip
          key={id}
          text={`+ ${overlayTitle(asked, id)}`}
          value={scale === 1 ? undefined : shareInWords(scale)}
          onRemove={() => removeOverlay(id)}
        />
      ))}
      <LazyMenu
        text="Add a pressure…"
        label="Add a pressure… or change a definition"
        options={overlayOptions(asked)}
        onAction={addOverlay}
      />
      <div className={classes.status}>
        <RunStatus />
        <WhyNot />
      </div>
      <KeepUpMark />
      {isRunning ? (
        <Button kind="primary" onPress={stopRuns}>
          Stop
        </Button>
      ) : (
        <Button kind="primary" disabled={!canRun} onPress={() => void runPlan()}>
          {hasResult ? 'Run again' : 'Run'}
        </Button>
      )}
    </>
  );
}
