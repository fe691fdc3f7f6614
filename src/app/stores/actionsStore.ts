import { create } from 'zustand';
import type { ActionGroup } from '../../analysis/actions/furtherVariants.ts';
import type { WatchedSeries } from '../../analysis/actions/watchedSeries.ts';

/** An action of which it is asked how it worked, and by what it is watched. */
export interface HowAsked {
  readonly action: string;
  readonly watched: WatchedSeries;
}

/** What is simulated about actions beside the document. */
export interface ActionsAsked {
  /** Winters in which each action is left out and is alone, at most. */
  readonly winters: number;
  /** Id of the outcome by which they are judged; null is the scenario's first about people. */
  readonly outcome: string | null;
  /** Whether every action has all winters, also those that another surely beats. */
  readonly everyWinter: boolean;
  /** Actions that are started a level earlier and later too, of those that help most; 0 until it is asked for. */
  readonly timing: number;
  /** Actions that are judged as one, in the order in which they were added; those that the scenario has not stay here. */
  readonly groups: readonly ActionGroup[];
  /** In the order in which they were asked about. */
  readonly how: readonly HowAsked[];
}

/** As on the command line. */
const FIRST_WINTERS = 200;

/** What is simulated about actions. */
export const actionsStore = create<ActionsAsked>(() => ({
  winters: FIRST_WINTERS,
  outcome: null,
  everyWinter: false,
  timing: 0,
  groups: [],
  how: [],
}));

/** Says whether every action has all winters. */
export function setEveryWinter(everyWinter: boolean): void {
  actionsStore.setState({ everyWinter });
}

/** Sets how many actions are started earlier and later too. */
export function setActionsTiming(timing: number): void {
  actionsStore.setState({ timing });
}

/** Asks for actions to be judged as one. */
export function addGroup(group: ActionGroup): void {
  actionsStore.setState(({ groups }) => ({ groups: [...groups, group] }));
}

/** Asks for a group no longer, by its name. */
export function takeGroupAway(name: string): void {
  actionsStore.setState(({ groups }) => ({ groups: groups.filter((one) => one.name !== name) }));
}

/** Asks how an action worked, or by something else than before. */
export function askHow(asked: HowAsked): void {
  actionsStore.setState(({ how }) => ({
    how: how.some(({ action }) => action === asked.action)
      ? how.map((one) => (one.action === asked.action ? asked : one))
      : [...how, asked],
  }));
}

/** Sets the number of winters. */
export function setActionsWinters(winters: number): void {
  actionsStore.setState({ winters });
}
