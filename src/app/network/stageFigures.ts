/** The figures of a service in one scope, on a chosen day or over the winter. Null where there is no figure. */
export interface StageFigures {
  /** People waiting for it. */
  readonly waiting: number | null;
  /** People in its places or in service. */
  readonly occupied: number | null;
  /** Places as written in the scenario, where their number is written; null for no limit and for other kinds. */
  readonly capacity: number | null;
  /** Occupied over capacity: 1 is full. */
  readonly load: number | null;
  /** Mean wait in days of those who started. */
  readonly waitDays: number | null;
  /** Who had not started by the end, and how long they had waited, in words; empty where nobody is meant. */
  readonly notStarted: string;
  /** Whether fewer than 9 in 10 had started by the end: the wait of those who did then says little of the others'. */
  readonly isFewStarted: boolean;
  /** What the figures are: 'mean over the winter', 'median on 3 January 2026'. */
  readonly text: string;
}

/** Figures by stage id. */
export type FiguresByStage = ReadonlyMap<string, StageFigures>;
