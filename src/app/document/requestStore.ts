import { create } from 'zustand';
import { usualReplications, usualSeed } from '../../scenario/validate/usualRequest.ts';

/** How the document is simulated. */
export interface RunRequestState {
  /** Number of winters. */
  readonly replications: number;
  /** A word or a number, as text. */
  readonly seed: string;
}

/** The request: winters and seed. */
export const requestStore = create<RunRequestState>(() => ({
  replications: usualReplications,
  seed: usualSeed,
}));

/** Sets the number of winters. */
export function setReplications(replications: number): void {
  requestStore.setState({ replications });
}

/** Sets the seed. */
export function setSeed(seed: string): void {
  requestStore.setState({ seed });
}
