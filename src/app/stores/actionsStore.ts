import { create } from 'zustand';

/** What is asked about actions beside the document. */
interface ActionsAsked {
  /** Winters in which each action is left out and is alone. */
  readonly winters: number;
  /** Id of the outcome by which they are judged; null is the scenario's first about people. */
  readonly outcome: string | null;
}

/** As on the command line. */
const FIRST_WINTERS = 200;

/** What is asked about actions. */
export const actionsStore = create<ActionsAsked>(() => ({ winters: FIRST_WINTERS, outcome: null }));

/** Sets the number of winters. */
export function setActionsWinters(winters: number): void {
  actionsStore.setState({ winters });
}
