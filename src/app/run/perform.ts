import type { Steps } from '../../analysis/result/steps.ts';
import {
  runExperiment,
  type ExperimentOptions,
  type ExperimentResult,
} from '../../experiment/run/runExperiment.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { setRun, resultsStore, type Results, type RunName } from '../stores/resultsStore.ts';
import type { Asked } from './asked.ts';
import { inTurns, pauses } from './inTurns.ts';
import { paced } from './paced.ts';
import { problemOf } from './problemOf.ts';
import { isCurrent, type Token } from './currentRun.ts';
import { isTyping } from './typing.ts';

type RunOptions = Pick<
  ExperimentOptions,
  'variants' | 'replications' | 'detail' | 'runner' | 'stopping' | 'probeOf' | 'known' | 'sameWinter'
>;

/** What else is done at moments of a run. */
interface Moments<Name extends RunName> {
  /** Hears of each picture that is in the page. */
  readonly onPicture?: () => void;
  /** What a run that was not stopped puts into the store together with its end. */
  readonly settle?: (result: NonNullable<Results[Name]['result']>) => Partial<Results[Name]>;
}

/** What the summaries of a run come to, in steps. */
type StepsOf<Name extends RunName> = (
  summaries: readonly Summary[],
) => Steps<NonNullable<Results[Name]['result']>>;

/**
 * Runs an experiment and keeps one of the results up to date with it until it ends or another takes its place. Pictures are
 * made in short turns, so that no key waits for a whole one.
 */
export async function perform<Name extends RunName>(
  name: Name,
  options: RunOptions,
  asked: Asked,
  token: Token,
  stepsOf: StepsOf<Name>,
  { onPicture = () => undefined, settle = () => ({}) }: Moments<Name> = {},
): Promise<void> {
  const put = (change: object) => setRun(name, change as Partial<Results[Name]>);
  const isOn = () => resultsStore.getState()[name].asked === asked && isCurrent(token);
  const wanted = options.variants.length * options.replications;
  const none = { done: 0, wanted, secondsLeft: null, ratePerSecond: 0 };
  put({ status: 'running', asked, problem: null, progress: none });
  const pictures = livePictures(stepsOf, isOn, (result) => {
    put({ result });
    onPicture();
  });
  // what was offered before another run began is not shown in it
  const progress = paced((now: object) => isOn() && put({ progress: now }));
  try {
    const result = await runExperiment({
      ...options,
      seed: asked.seed,
      now: () => performance.now(),
      isStopped: () => token.isStopped,
      isRead: pictures.isAtWork,
      pause: pauses(),
      onSummary: (summaries) => isOn() && pictures.offer(summaries),
      onProgress: (now) => isOn() && progress.offer(now),
    });
    pictures.end();
    progress.flush();
    const change = await ending(result, token, stepsOf, isOn, settle);
    if (change === null) return;
    put(change);
    onPicture();
  } catch (error) {
    pictures.end();
    progress.drop();
    if (isOn()) put({ status: 'failed', problem: problemOf(error, asked.seed) });
  }
}

/** Pictures of a run while it goes on; summaries must not grow while one is being made. */
function livePictures<Result>(
  stepsOf: (summaries: readonly Summary[]) => Steps<Result>,
  isOn: () => boolean,
  show: (result: Result) => void,
) {
  let isAtWork = false;
  let isOver = false;
  let fault: unknown;
  const make = async (summaries: readonly Summary[]) => {
    isAtWork = true;
    try {
      const made = await inTurns(stepsOf(summaries), () => isOn() && !isOver);
      if (made !== null) show(made.value);
    } catch (error) {
      fault = error;
    }
    isAtWork = false;
  };
  const pictures = paced(make, { mustWait: isTyping });
  return {
    offer: pictures.offer,
    /** Throws what went wrong with a picture: a run that cannot be shown fails. */
    isAtWork: () => {
      if (fault !== undefined) throw fault;
      return isAtWork;
    },
    end: () => {
      isOver = true;
      pictures.drop();
    },
  };
}

/** What a run came to; null where another has taken its place. */
async function ending<Result>(
  result: ExperimentResult,
  { isStopped }: Token,
  stepsOf: (summaries: readonly Summary[]) => Steps<Result>,
  isOn: () => boolean,
  settle: (result: Result) => object,
): Promise<object | null> {
  const hasWinters = result.summaries[0]!.replications > 0;
  const made = hasWinters ? await inTurns(stepsOf(result.summaries), isOn) : undefined;
  if (made === null || !isOn()) return null;
  const taken = made === undefined ? {} : { result: made.value };
  // Shards that a stopped run no longer needs come back as lost.
  if (result.kind === 'failed' && !isStopped) return { ...taken, status: 'failed', problem: result.problem };
  if (result.kind !== 'done') return { ...taken, status: 'stopped' };
  return { ...taken, ...(made === undefined ? {} : settle(made.value)), status: 'done' };
}
