import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Column } from '../../../experiment/outcomes/columns.ts';
import {
  actionOutcomes,
  columnNamed,
  outcomeAsked,
  type ActionOutcome,
} from '../../wording/actionOutcomes.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { goneStore } from '../../run/actions/goneStore.ts';
import { actionsStore } from '../../results/actionsStore.ts';
import { requestStore } from '../../document/requestStore.ts';
import { resultsStore, type RunState } from '../../results/resultsStore.ts';
import { useStale } from '../../results/useStale.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';

/** The button that finds out, by its words. */
export const FIND_OUT = 'Find out which actions help';

/** The outcomes on offer and the chosen one. */
export function useOutcomes(scenario: Scenario): {
  readonly offered: readonly ActionOutcome[];
  readonly asked: string;
} {
  const chosen = useStore(actionsStore, ({ outcome }) => outcome);
  return useMemo(
    () => ({ offered: actionOutcomes(scenario), asked: outcomeAsked(scenario, chosen) }),
    [scenario, chosen],
  );
}

/**
 * The answer about actions, the progress of its run, and why it is out of date. The reason is undefined while it is up
 * to date.
 */
export function useActionsAnswer(): {
  readonly answer: ActionsAnswer | null;
  readonly status: RunState<ActionsAnswer>['status'];
  readonly stale: string | undefined;
} {
  // Not the whole run: its progress changes several times a second.
  const answer = useStore(resultsStore, ({ actions }) => actions.result);
  const status = useStore(resultsStore, ({ actions }) => actions.status);
  const replications = useStore(requestStore, (request) => request.replications);
  // Actions have winters of their own: those of the plan are not what is asked.
  const asked = useMemo(
    () => (answer === null ? undefined : { ...answer.asked, replications }),
    [answer, replications],
  );
  const chosen = useStore(actionsStore, ({ outcome }) => outcome);
  const gone = useStore(goneStore, ({ outcome }) => outcome);
  const isOfAnother = gone !== null && gone === chosen && gone !== answer?.reading.document.outcome;
  const stale = useStale(asked, status === 'running', `“${FIND_OUT}”`);
  return { answer, status, stale: stale ?? (isOfAnother && status !== 'running' ? OF_ANOTHER : undefined) };
}

const OF_ANOTHER = `These results are measured by another outcome, and the winters behind them are not saved. Press “${FIND_OUT}” to update them.`;

/** The outcome of an answer. */
export function columnOf({ scenario, reading }: ActionsAnswer): Column {
  return columnNamed(scenario, reading.document.outcome);
}
