import { create } from 'zustand';
import type { RunProblem } from '../../experiment/shard.ts';
import type { ActionsAnswer } from './actionsAnswer.ts';
import type { Aim } from './aim.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Comparison } from './answer.ts';
import type { Drift } from './answer.ts';
import type { ThresholdsAnswer } from './thresholdsAnswer.ts';

/** How far a run has come; winters are counted over all its variants. */
export interface RunProgress {
  readonly done: number;
  readonly wanted: number;
  readonly secondsLeft: number | null;
  /** Winters a second here; 0 while it is not known. */
  readonly ratePerSecond: number;
}

/** Something that runs: `idle` before the first time. */
export interface RunState<Result> {
  readonly status: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  /** The question of the present run, or else of the last. */
  readonly asked: Asked | null;
  readonly progress: RunProgress;
  readonly result: Result | null;
  /** Why it failed. */
  readonly problem: RunProblem | null;
  /** The precision at which it is to end, or ended; null where it runs a stated number of winters. */
  readonly aim: Aim | null;
}

/** Results: derived from document and request, never saved inside the document. */
export interface Results {
  readonly plan: RunState<Answer>;
  /** The plan against no actions. */
  readonly effect: RunState<Comparison>;
  /** The plan less each modelled action. */
  readonly less: RunState<Comparison>;
  /** Whether stocks drift while the first month is held. */
  readonly drift: RunState<Drift>;
  /** Which actions help: each within the plan and alone, fair shares, pairs. */
  readonly actions: RunState<ActionsAnswer>;
  /** Settings of thresholds in the same winters. */
  readonly thresholds: RunState<ThresholdsAnswer>;
  /** The members of a set of overlays, each whole, in the same winters. */
  readonly set: RunState<readonly Answer[]>;
}

/** The things that the page runs. */
export type RunName = keyof Results;

/** A run that has not begun. */
export const idleRun: RunState<never> = {
  status: 'idle',
  asked: null,
  progress: { done: 0, wanted: 0, secondsLeft: null, ratePerSecond: 0 },
  result: null,
  problem: null,
  aim: null,
};

/** The results: the second of the three kinds of state. */
export const resultsStore = create<Results>(() => ({
  plan: idleRun,
  effect: idleRun,
  less: idleRun,
  actions: idleRun,
  thresholds: idleRun,
  set: idleRun,
  drift: idleRun,
}));

/** Whether any of them is running. */
export function isAnyRunning(results: Results): boolean {
  return Object.values(results).some((run: RunState<unknown>) => run.status === 'running');
}

/** Changes one run's state. */
export function setRun<Name extends RunName>(name: Name, change: Partial<Results[Name]>): void {
  resultsStore.setState((state) => ({ [name]: { ...state[name], ...change } }) as Partial<Results>);
}
