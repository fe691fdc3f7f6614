import type { StationClass } from './compile/stations.ts';

/** What happens to one person or work item at one station class, in the order of the kernel's numbers (src/kernel/host.ts). */
export const moves = Object.freeze([
  'arrive',
  'divert',
  'join',
  'unqueue',
  'start',
  'resume',
  'interrupt',
  'complete',
  'hold',
  'release',
  'leave',
] as const);

export type Move = (typeof moves)[number];

/** A person or work item inside: a number that nobody else inside has. */
export type Person = number;

/** Receives every move of a single winter that is run again with a log. It changes nothing. */
export interface Observer {
  /** `one` is null where the move is at no station. */
  move(kind: Move, person: Person, one: StationClass | null, time: number): void;
}
