import type { KeptKind } from '../../session/keptReadings.ts';

/**
 * The version of the records of results and pins. Later versions are refused. Raised when the shape of an answer
 * changes.
 */
export const resultFormat = 1;

/** What can be kept: the members of a set are results of the plan. */
export type ResultKind = KeptKind;

/** The facts about a kept result that are known without reading it. Times are in ms since 1970. */
export interface KeptResult {
  /** Hash of question, engine, winters and, where there are several answers to one question, the answer. */
  readonly id: string;
  readonly format: number;
  readonly kind: ResultKind;
  /** Hash of all that is chosen: the simulation of the resolved scenario, the seed and the number of winters. */
  readonly question: string;
  /** The hash of all that is chosen with all ids and names. Missing where they are not known to be those of today. */
  readonly whole?: string;
  /**
   * Hash of the choice itself (scenario, pressures, changes). It finds an answer whose scenario now reads differently.
   */
  readonly asked: string;
  readonly engineVersion: number;
  /** Winters that were requested, and winters that it has: fewer where it was stopped. */
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
  /**
   * The kind and id of everything that needs the result: `pin 5f0c…`. While there is any, the result is never dropped.
   */
  readonly neededBy: readonly string[];
}

/** One part of a kept result. Each part is written and read separately, so that no step takes long. */
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
  /** The basis of the result in words: scenario, winters, seed. */
  readonly note: string;
  readonly engineVersion: number;
  readonly at: number;
}

/** A record that cannot be used, with its parts, stored apart from those that can. */
export interface SetAside {
  readonly at: number;
  readonly why: string;
  readonly record: unknown;
  readonly parts: readonly unknown[];
}
