import { create } from 'zustand';
import type { ActionGroup } from '../../analysis/actions/furtherVariants.ts';
import type { WatchedSeries } from '../../analysis/actions/watchedSeries.ts';

/** An action whose working is shown, and the figure by which it is watched. */
export interface HowAsked {
  readonly action: string;
  readonly watched: WatchedSeries;
}

/** The choices about actions, apart from the document. */
export interface ActionsAsked {
  /** Winters in which each action is left out and is on its own, at most. */
  readonly winters: number;
  /** Id of the outcome by which they are measured. Null means the scenario's first about people. */
  readonly outcome: string | null;
  /** Whether every action has all winters, also those that another surely beats. */
  readonly everyWinter: boolean;
  /** How many of the actions that help most are also started a level earlier and later; 0 until that is chosen. */
  readonly timing: number;
  /** Actions that are tested together, in the order in which they were added. Those that the scenario does not have stay here. */
  readonly groups: readonly ActionGroup[];
  /** In the order in which they were chosen. */
  readonly how: readonly HowAsked[];
}

/** As on the command line. */
const FIRST_WINTERS = 200;

/** The present choices about actions. */
export const actionsStore = create<ActionsAsked>(() => ({
  winters: FIRST_WINTERS,
  outcome: null,
  everyWinter: false,
  timing: 0,
  groups: [],
  how: [],
}));

/** Sets whether every action has all winters. */
export function setEveryWinter(everyWinter: boolean): void {
  actionsStore.setState({ everyWinter });
}

/** Sets how many actions are started earlier and later too. */
export function setActionsTiming(timing: number): void {
  actionsStore.setState({ timing });
}

/** Chooses actions to be tested together. */
export function addGroup(group: ActionGroup): void {
  actionsStore.setState(({ groups }) => ({ groups: [...groups, group] }));
}

/** Removes a group, by its name. */
export function takeGroupAway(name: string): void {
  actionsStore.setState(({ groups }) => ({ groups: groups.filter((one) => one.name !== name) }));
}

/** Adds a question of how an action worked, or changes it. */
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
