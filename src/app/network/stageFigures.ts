/** The figures of a service in one scope, on a chosen day or over the winter. Null where there is no figure. */
export interface StageFigures {
  /** People waiting for it. */
  readonly waiting: number | null;
  /** People in its places or in service. */
  readonly occupied: number | null;
  /** Places as given in the scenario, where their number is given. Null for no limit and for other kinds. */
  readonly capacity: number | null;
  /** Occupied over capacity: 1 is full. */
  readonly load: number | null;
  /** Mean wait in days of those who started. */
  readonly waitDays: number | null;
  /** The people who had not started by the end, and how long they had waited, in words. Empty where there are none. */
  readonly notStarted: string;
  /**
   * Whether fewer than 9 in 10 had started by the end. The wait of those who started then shows little about the
   * others.
   */
  readonly isFewStarted: boolean;
  /** The meaning of the figures: 'mean over the winter', 'median on 3 January 2026'. */
  readonly text: string;
}

/** Figures by stage id. */
export type FiguresByStage = ReadonlyMap<string, StageFigures>;
