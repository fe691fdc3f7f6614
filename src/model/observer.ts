import type { StationClass } from './compile/stations.ts';
import type { Person } from './people.ts';

/** What happens to one person or work item at one station class. */
export type Move =
  | 'arrive'
  | 'divert'
  | 'join'
  | 'unqueue'
  | 'start'
  | 'resume'
  | 'interrupt'
  | 'complete'
  | 'hold'
  | 'release'
  | 'leave';

/** Receives every move of a single winter that is run again with a log. It changes nothing. */
export interface Observer {
  /** `one` is null where the move is at no station. */
  move(kind: Move, person: Person, one: StationClass | null, time: number): void;
}
