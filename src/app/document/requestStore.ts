import { create } from 'zustand';
import { FIRST_REPLICATIONS, FIRST_SEED } from '../desk/firstRequest.ts';

/** How the document is simulated. */
export interface RunRequestState {
  /** Number of winters. */
  readonly replications: number;
  /** A word or a number, as text. */
  readonly seed: string;
}

/** The request: winters and seed. */
export const requestStore = create<RunRequestState>(() => ({
  replications: FIRST_REPLICATIONS,
  seed: FIRST_SEED,
}));

/** Sets the number of winters. */
export function setReplications(replications: number): void {
  requestStore.setState({ replications });
}

/** Sets the seed. */
export function setSeed(seed: string): void {
  requestStore.setState({ seed });
}
