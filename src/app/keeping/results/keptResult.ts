import type { RunName } from '../../stores/resultsStore.ts';

/** The version of the records of results and pins; a later one is refused. Raised when the shape of an answer changes. */
export const resultFormat = 1;

/** What can be kept: the members of a set are results of the plan. */
export type ResultKind = Exclude<RunName, 'set'>;

/** What is known of a kept result without reading it. Times are in ms since 1970. */
export interface KeptResult {
  /** Hash of question, engine, winters and, where there are several answers to one question, the answer. */
  readonly id: string;
  readonly format: number;
  readonly kind: ResultKind;
  /** Hash of all that is chosen: what the resolved scenario simulates, the seed and the number of winters. */
  readonly question: string;
  /** The same with all ids and names; missing where they are not known to be those of today. */
  readonly whole?: string;
  /** Hash of the choice itself (scenario, pressures, changes), by which an answer is found whose scenario reads otherwise now. */
  readonly asked: string;
  readonly engineVersion: number;
  /** Winters that were asked for, and those that it has: fewer where it was stopped. */
  readonly replications: number;
  readonly winters: number;
  readonly seed: string;
  readonly status: 'done' | 'stopped';
  /** When it was simulated, and when it was last shown or kept. */
  readonly at: number;
  readonly used: number;
  /** Bytes, about. */
  readonly size: number;
  /** What was chosen, in words. */
  readonly title: string;
  /** What needs it, each by its kind and id: `pin 5f0c…`. While there is any, it is never dropped. */
  readonly neededBy: readonly string[];
}

/** One part of a kept result: each is written and read by itself, so that no step takes long. */
export interface KeptPart {
  readonly result: string;
  readonly name: string;
  readonly value: unknown;
}

/** A result that is kept to be compared. */
export interface KeptPin {
  readonly id: string;
  readonly format: number;
  readonly kind: 'plan' | 'actions' | 'thresholds';
  readonly result: string;
  readonly title: string;
  /** What it rests on, in words: scenario, winters, seed. */
  readonly note: string;
  readonly engineVersion: number;
  readonly at: number;
}

/** A record that cannot be used, with its parts, put out of the way of those that can. */
export interface SetAside {
  readonly at: number;
  readonly why: string;
  readonly record: unknown;
  readonly parts: readonly unknown[];
}
