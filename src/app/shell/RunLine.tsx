import { FaultPanel } from '../../ui/controls/FaultPanel.tsx';
import { ProgressBar } from '../../ui/controls/ProgressBar.tsx';
import { untilPrecise, wintersDone } from '../../words/runInWords.ts';
import { timeLeft } from '../../words/timeLeft.ts';
import type { RunState } from '../results/resultsStore.ts';
import { faultDetails } from '../notices/faultDetails.ts';

interface RunLineProps {
  readonly run: RunState<unknown>;
  /** The text while there is neither a run nor a result. */
  readonly waiting?: string;
  /** It may end with fewer winters than are wanted. */
  readonly isAtMost?: boolean;
}

/** The state of a run, above its result: waiting, how far it is, stopped, or failed with the winter to repeat. */
export function RunLine({ run, waiting, isAtMost }: RunLineProps) {
  const { status, progress, problem, result } = run;
  const done = (isAtMost ? untilPrecise : wintersDone)(progress.done, progress.wanted);
  if (status === 'failed' && problem !== null) {
    return (
      <FaultPanel
        what={problem.replication >= 0 ? 'A winter could not be simulated' : 'The run could not go on'}
        message={problem.message}
        winter={problem.replication >= 0 ? String(problem.replication + 1) : undefined}
        seed={problem.seed}
        details={faultDetails(problem)}
      />
    );
  }
  if (status === 'running') {
    const text = `${done} · ${timeLeft(progress.secondsLeft)}`;
    return <ProgressBar label="Winters compared" share={progress.done / progress.wanted} text={text} />;
  }
  if (status === 'stopped') return <p>Stopped after {done}.</p>;
  return result === null && waiting !== undefined ? <p>{waiting}</p> : null;
}
