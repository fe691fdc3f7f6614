import { create } from 'zustand';

/** How the document is simulated. */
export interface RunRequestState {
  /** Number of winters. */
  readonly replications: number;
  /** A word or a number, as text. */
  readonly seed: string;
}

/** Winters of a first run: enough for ±3 points on a chance, in some seconds. */
const FIRST_REPLICATIONS = 1_000;

/** The request: winters and seed. */
export const requestStore = create<RunRequestState>(() => ({
  replications: FIRST_REPLICATIONS,
  seed: 'winter',
}));

/** Sets the number of winters. */
export function setReplications(replications: number): void {
  requestStore.setState({ replications });
}

/** Sets the seed. */
export function setSeed(seed: string): void {
  requestStore.setState({ seed });
}
