import type { ShardHost } from '../../analysis/remoteRunner.ts';
import type { SessionEnd } from '../../analysis/sessionEnd.ts';
import type { Progress } from '../../experiment/run/runExperiment.ts';
import { resultsStore, setRun } from '../stores/resultsStore.ts';
import type { Asked } from './asked.ts';
import { paced } from './paced.ts';
import { runOrStop } from './runOrStop.ts';
import type { Token } from './currentRun.ts';
import { problemOf } from './problemOf.ts';
import { stoppableRunner } from './runs.ts';

/** Results whose experiments are kept and worked out in a worker of their own. */
export type BesideName = 'actions' | 'thresholds';

/** What a worker of analysis needs of the page: someone to simulate shards, and someone to hear how far it is. */
interface BesideHost<Reading> extends ShardHost {
  progress(progress: Progress): Promise<void>;
  show(reading: Reading): Promise<void>;
}

/** One run of it. */
interface BesideRun<Reading> {
  readonly asked: Asked;
  readonly token: Token;
  readonly run: (host: BesideHost<Reading>) => Promise<SessionEnd>;
  readonly show: (reading: Reading) => void;
}

/** Lends the pool to a worker of analysis and keeps one of the results up to date with it until it ends. */
export async function runBeside<Reading>(
  name: BesideName,
  { asked, token, run, show }: BesideRun<Reading>,
): Promise<void> {
  const runner = stoppableRunner(token);
  const isOn = () => resultsStore.getState()[name].asked === asked;
  const progress = paced((now: Progress) => isOn() && setRun(name, { progress: now }));
  try {
    const end = await run({
      width: runner.width,
      open: (hash, scenario) => runner.open(hash, scenario),
      run: runOrStop(runner, token),
      progress: async (now) => {
        if (isOn() && !token.isStopped) progress.offer(now);
      },
      show: async (reading) => {
        if (isOn()) show(reading);
      },
    });
    progress.flush();
    if (!isOn()) return;
    const isFailed = end.kind === 'failed' && !token.isStopped;
    setRun(name, isFailed ? { status: 'failed', problem: end.problem } : { status: statusOf(end) });
  } catch (error) {
    progress.drop();
    if (isOn()) setRun(name, { status: 'failed', problem: problemOf(error, asked.seed) });
  }
}

function statusOf({ kind }: SessionEnd): 'done' | 'stopped' {
  return kind === 'done' ? 'done' : 'stopped';
}
