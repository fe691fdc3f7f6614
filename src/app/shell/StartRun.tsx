import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { Panel } from '../../ui/controls/Panel.tsx';
import { isAnyRunning, resultsStore, type RunState } from '../results/resultsStore.ts';
import { RunLine } from './RunLine.tsx';
import classes from './StartRun.module.css';
import { useRefused } from './useRefused.ts';
import { WhyNot } from './WhyNot.tsx';

interface StartRunProps {
  readonly label: string;
  readonly run: RunState<unknown>;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** Pages whose fields decide what is run. Text in them that cannot be read must be fixed first. */
  readonly pages: readonly string[];
  /** It may end with fewer winters than are wanted. */
  readonly isAtMost?: boolean;
  /** What it takes. */
  readonly children: ReactNode;
}

/** The button that begins a run of its own, with its winters and time, or the progress of the run. */
export function StartRun({ label, run, onPress, disabled, pages, isAtMost, children }: StartRunProps) {
  const isRefused = useRefused(pages).length > 0;
  const isBusy = useStore(resultsStore, isAnyRunning);
  return (
    <div className={classes.screenOnly}>
      <Panel>
        {run.status !== 'running' && (
          <div className={classes.start}>
            <Button
              kind={run.result === null ? 'primary' : 'plain'}
              onPress={onPress}
              disabled={disabled || isRefused}
            >
              {label}
            </Button>
            <p>
              {isRefused ? <WhyNot pages={pages} /> : children}
              {isBusy && ' This stops the current run. Finished winters are kept.'}
            </p>
          </div>
        )}
        <RunLine run={run} isAtMost={isAtMost} />
      </Panel>
    </div>
  );
}
