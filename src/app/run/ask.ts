import type { Progress } from '../../experiment/run/runExperiment.ts';
import type { SessionEnd } from '../../session/session.ts';
import type { AskKind, Asks, DeskHost } from '../../session/runDesk.ts';
import { deskOf } from './desks.ts';
import { shardHost } from './shardHost.ts';
import { restOver } from '../desk/typing.ts';
import { resultsStore, setRun, type Results, type RunState } from '../results/resultsStore.ts';
import type { Asked } from '../results/asked.ts';
import { isCurrent, type Token } from './currentRun.ts';
import { problemOf } from './problemOf.ts';

/** One question of the page, and what its readings change in the store. */
interface Ask<Kind extends AskKind> {
  readonly question: Asks[Kind]['question'];
  readonly asked: Asked;
  readonly token: Token;
  /** Winters over all variants, as far as it is known before the run. */
  readonly wanted: number;
  /** What a reading changes. Null where it is no longer wanted. */
  readonly take: (reading: Asks[Kind]['reading']) => Partial<Results[Kind]> | null;
  /** What the end of a run that was not stopped changes as well. */
  readonly settle?: (change: Partial<Results[Kind]>) => Partial<Results[Kind]>;
  /** Hears of each picture that is in the page. */
  readonly onPicture?: () => void;
}

/** Puts a question to its desk, and keeps one of the results up to date with it until it ends or another takes its place. */
export async function ask<Kind extends AskKind>(kind: Kind, request: Ask<Kind>): Promise<void> {
  const { question, asked, token, wanted, take, settle = () => ({}), onPicture = () => undefined } = request;
  const put = (change: object) => setRun(kind, change as Partial<Results[Kind]>);
  const isAsked = () => resultsStore.getState()[kind].asked === asked;
  const isOn = () => isAsked() && isCurrent(token);
  const show = (reading: Asks[Kind]['reading']) => {
    put(take(reading) ?? {});
    onPicture();
  };
  const progress = { done: 0, wanted, secondsLeft: null, ratePerSecond: 0 };
  put({ status: 'running', asked, problem: null, progress });
  const pictures = new Pictures((reading: Asks[Kind]['reading']) => isAsked() && show(reading));
  try {
    const { end, reading } = await deskOf(kind).ask((desk) => {
      const { width, open, run } = shardHost(desk, token);
      const progress = async (now: Progress) => {
        if (isOn()) put({ progress: now });
      };
      const { ready, show } = pictures;
      return desk.run(kind, question, width, { open, run, progress, ready, show });
    });
    pictures.end();
    if (!isAsked()) return;
    const taken = (reading === null ? null : take(reading)) ?? {};
    const ended = isCurrent(token) ? endOf(end, token) : {};
    put({ ...taken, ...(ended.status === 'done' ? settle(taken) : {}), ...ended });
    if (reading !== null) onPicture();
  } catch (error) {
    pictures.end();
    if (isOn()) put({ status: 'failed', problem: problemOf(error, asked.seed) });
  }
}

/** What the end of a run changes. Shards that a stopped run no longer needs come back as lost. */
function endOf(end: SessionEnd, { isStopped }: Token): Partial<RunState<never>> {
  if (end.kind === 'failed' && !isStopped) return { status: 'failed', problem: end.problem };
  return { status: end.kind === 'done' ? 'done' : 'stopped' };
}

/** Pictures of a run while it goes on. All but the first wait while a person types, so that no key waits for one. */
class Pictures<Reading> {
  readonly #put: (reading: Reading) => void;
  #isFirst = true;
  #isOver = false;

  constructor(put: (reading: Reading) => void) {
    this.#put = put;
  }

  readonly ready: DeskHost<Reading>['ready'] = async () => {
    if (!this.#isFirst) await restOver(() => this.#isOver);
  };

  /** Resolves with the milliseconds that showing it took. */
  readonly show: DeskHost<Reading>['show'] = async (reading) => {
    if (this.#isOver) return 0;
    this.#isFirst = false;
    const started = performance.now();
    this.#put(reading);
    // The page draws in a task of its own.
    await new Promise((drawn) => setTimeout(drawn));
    return performance.now() - started;
  };

  /** No picture follows. */
  end(): void {
    this.#isOver = true;
  }
}
