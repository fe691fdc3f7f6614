import { FaultPanel } from '../../ui/controls/FaultPanel.tsx';
import { ProgressBar } from '../../ui/controls/ProgressBar.tsx';
import { wintersDone } from '../../words/runInWords.ts';
import { timeLeft } from '../../words/timeLeft.ts';
import type { RunState } from '../stores/resultsStore.ts';
import { faultDetails } from './faultDetails.ts';

interface RunLineProps {
  readonly run: RunState<unknown>;
  /** Said while there is neither a run nor a result. */
  readonly waiting?: string;
}

/** Where a run stands, above its result: waiting, how far, stopped, or failed with the winter to repeat. */
export function RunLine({ run, waiting }: RunLineProps) {
  const { status, progress, problem, result } = run;
  if (status === 'failed' && problem !== null) {
    return (
      <FaultPanel
        what="A winter could not be simulated"
        message={problem.message}
        winter={problem.replication >= 0 ? String(problem.replication + 1) : undefined}
        seed={problem.seed}
        details={faultDetails(problem)}
      />
    );
  }
  if (status === 'running') {
    const text = `${wintersDone(progress.done, progress.wanted)} · ${timeLeft(progress.secondsLeft)}`;
    return <ProgressBar label="Winters compared" share={progress.done / progress.wanted} text={text} />;
  }
  if (status === 'stopped') return <p>Stopped after {wintersDone(progress.done, progress.wanted)}.</p>;
  return result === null && waiting !== undefined ? <p>{waiting}</p> : null;
}
