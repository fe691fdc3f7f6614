import { memo } from 'react';
import { useStore } from 'zustand';
import type { ActionGroup } from '../../../../analysis/actions/furtherVariants.ts';
import { modelledActions } from '../../../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { IntervalBars } from '../../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Disclosure } from '../../../../ui/controls/Disclosure.tsx';
import { Panel } from '../../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../../words/numbers.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { runActions } from '../../../run/actions/runActions.ts';
import { Faded } from '../../../shell/Faded.tsx';
import { actionsStore } from '../../../results/actionsStore.ts';
import type { RunState } from '../../../results/resultsStore.ts';
import classes from '../Actions.module.css';
import { tickOf, valueHeading } from '../rankingRows.tsx';
import { columnOf } from '../useActions.ts';
import { AddGroup } from './AddGroup.tsx';
import { AskedGroups } from './AskedGroups.tsx';
import { GROUP_COLUMNS, groupRows } from './groupRows.tsx';
import { groupsSaid } from './groupsSaid.ts';
import { standingOf, takenAway } from './groupWords.ts';

interface GroupsPanelProps {
  readonly answer: ActionsAnswer;
  /** As it is now: the next run is of it. */
  readonly scenario: Scenario;
  readonly stale?: string;
  readonly status: RunState<unknown>['status'];
}

/** Several actions tested together, within the plan and on their own. It runs on demand, since each group takes more winters. */
export const GroupsPanel = memo(function GroupsPanel({ answer, scenario, stale, status }: GroupsPanelProps) {
  const groups = useStore(actionsStore, (asked) => asked.groups);
  const winters = useStore(actionsStore, (asked) => asked.winters);
  const canGroup = modelledActions(scenario).length > 1;
  const isTold = answer.reading.document.groups.length > 0;
  if (!canGroup && !isTold && groups.length === 0) return null;
  const isRunning = status === 'running';
  const label = isRunning ? null : buttonOf(answer, scenario, groups);
  return (
    <Panel
      title="Tested together"
      subtitle={`${valueHeading(answer)}: several actions together, then one by one, in the same winters`}
    >
      {isTold && (
        <Faded why={stale}>
          <GroupsTable answer={answer} groups={groups} />
        </Faded>
      )}
      <AskedGroups answer={answer} scenario={scenario} groups={groups} />
      {groups.length === 0 && (
        <p className={classes.note}>No group is chosen. Choose two or more actions to test them together.</p>
      )}
      {isRunning && groups.length > 0 && (
        <p className={`${classes.note} ${classes.screenOnly}`}>
          A group that is added now can be run once this run has ended.
        </p>
      )}
      {label !== null && (
        <div className={`${classes.ask} ${classes.screenOnly}`}>
          {toBeRun(answer, scenario, groups).length > 0 && (
            <p className={classes.note}>
              Up to {roundedNumber(winters)} winters without each group in the plan and as many of it alone;
              those that are known are not run again.
            </p>
          )}
          <Button onPress={() => void runActions()}>{label}</Button>
        </div>
      )}
      {canGroup && (
        <div className={classes.screenOnly}>
          <Disclosure title="Choose actions to test together">
            <AddGroup scenario={scenario} />
          </Disclosure>
        </div>
      )}
    </Panel>
  );
});

interface GroupsTableProps {
  readonly answer: ActionsAnswer;
  readonly groups: readonly ActionGroup[];
}

function GroupsTable({ answer, groups }: GroupsTableProps) {
  return (
    <>
      <IntervalBars
        caption={`Actions tested together: ${valueHeading(answer)}, together and one by one`}
        labelHeading="Group and its actions"
        valueHeading="Within the plan"
        columns={GROUP_COLUMNS}
        rows={groupRows(answer)}
        formatTick={tickOf(columnOf(answer))}
        barWidth={170}
      />
      <p className={classes.note}>{groupsSaid(answer, groups)}</p>
    </>
  );
}

/** What the button says. Null where the answer has exactly the chosen groups. */
function buttonOf(answer: ActionsAnswer, scenario: Scenario, groups: readonly ActionGroup[]): string | null {
  const count = toBeRun(answer, scenario, groups).length;
  if (count === 1) return 'Find out what the group does together';
  if (count > 1) return `Find out what the ${roundedNumber(count)} groups do together`;
  return takenAway(answer, groups).length > 0 ? 'Leave out what was removed' : null;
}

function toBeRun(answer: ActionsAnswer, scenario: Scenario, groups: readonly ActionGroup[]): ActionGroup[] {
  return groups.filter((group) => ['new', 'part'].includes(standingOf(answer, scenario, group)));
}
