import { memo } from 'react';
import { shiftsOf } from '../../../analysis/actions/furtherVariants.ts';
import type { ShiftResult } from '../../../analysis/actions/furtherResults.ts';
import { modelledActions } from '../../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { DataTable } from '../../../ui/charts/DataTable.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { runActions } from '../../run/actions/runActions.ts';
import { Faded } from '../../shell/Faded.tsx';
import { setActionsTiming } from '../../results/actionsStore.ts';
import type { RunState } from '../../results/resultsStore.ts';
import { actionName, changeToldInFull } from './actionWords.ts';
import classes from './Actions.module.css';
import { valueHeading } from './rankingRows.tsx';

interface TimingPanelProps {
  readonly answer: ActionsAnswer;
  readonly stale?: string;
  readonly status: RunState<unknown>['status'];
}

/** How many actions are shifted on demand: those that help most within the plan. */
const SHIFTED = 3;

/** What changes when the actions that help most start a level earlier or later. It runs on demand, since it takes more winters. */
export const TimingPanel = memo(function TimingPanel({ answer, stale, status }: TimingPanelProps) {
  const { scenario } = answer;
  const most = Math.min(SHIFTED, shiftable(scenario));
  const rows = rowsOf(answer);
  const isRunning = status === 'running';
  return (
    <Panel
      title="Starting earlier or later"
      subtitle="One action starts a level lower or higher. This is compared with the plan as written, in the same winters."
    >
      <Faded why={stale}>
        {rows.length > 0 && (
          <DataTable
            caption="What starting an action earlier or later changes"
            columns={[
              { label: 'Action' },
              { label: 'Started' },
              { label: valueHeading(answer) },
              { label: 'Cost of all actions' },
            ]}
            rows={rows}
          />
        )}
        <p className={classes.note}>{noteOf(most, rows.length > 0, isRunning)}</p>
      </Faded>
      {!isRunning && most > 0 && rows.length === 0 && (
        <Button onPress={() => findOut(most)}>{buttonOf(most)}</Button>
      )}
    </Panel>
  );
});

function findOut(timing: number): void {
  setActionsTiming(timing);
  void runActions();
}

/** Modelled actions that a level triggers, so that they can be shifted. */
function shiftable(scenario: Scenario): number {
  return modelledActions(scenario).filter((id) => shiftsOf(scenario, id).length > 0).length;
}

function rowsOf({ scenario, reading: { document } }: ActionsAnswer): string[][] {
  const ids = document.ranking?.order ?? Object.keys(document.actions);
  return ids.flatMap((id) =>
    (['earlier', 'later'] as const).flatMap((when) => {
      const shift = document.actions[id]![when];
      return shift === null ? [] : [rowOf(scenario, document.outcome, id, when, shift)];
    }),
  );
}

function rowOf(
  scenario: Scenario,
  outcome: string,
  action: string,
  when: string,
  { level, value, cost }: ShiftResult,
): string[] {
  const at = `${when}, at ${scenario.escalation.levelName} ${level}`;
  return [
    actionName(scenario, action),
    at,
    changeToldInFull(scenario, outcome, value),
    changeToldInFull(scenario, 'costOfActions', cost),
  ];
}

function noteOf(most: number, hasRows: boolean, isRunning: boolean): string {
  if (most === 0)
    return 'No simulated action is started by a level, so none can be started a level earlier or later.';
  if (hasRows)
    return 'Actions that start on a date have no level to shift. An earlier start may cost more and an action with a limit may be used up sooner. Each row has a range of its own.';
  return isRunning
    ? 'You can start this once the current run has ended.'
    : 'Not run yet. It takes up to two more plans for each action, in as many winters as the plan has.';
}

function buttonOf(most: number): string {
  return most === 1
    ? 'Try the one that a level starts earlier and later'
    : `Try the ${roundedNumber(most)} that help most earlier and later`;
}
