import { DataTable } from '../../../ui/charts/DataTable.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import type { Pin } from '../../results/pinStore.ts';
import { outcomeOf, type ActionsComparison } from './actionPins.ts';
import classes from './Compare.module.css';
import { groupSaid, groupsOf } from './groupPins.ts';

interface GroupsPanelProps {
  readonly comparisons: readonly ActionsComparison[];
  readonly reference: Pin<'actions'>;
  /** Names by the id of a kept result. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * The effect of actions that were tested together in each kept result of the same outcome. Empty where no group was
 * tested.
 */
export function GroupsPanel({ comparisons, reference, titles }: GroupsPanelProps) {
  const shown = [reference, ...comparisons.filter((one) => one.sameOutcome).map(({ pin }) => pin)];
  const groups = groupsOf(shown);
  if (groups.length === 0) return null;
  return (
    <Panel
      title="Tested together, side by side"
      subtitle={`${outcomeOf(reference)}: the plan compared with the plan without the group’s actions, with 95% ranges`}
    >
      <DataTable
        caption="What actions tested together do within the plan, by kept result"
        columns={[
          { label: 'Group' },
          { label: 'Its actions' },
          ...shown.map((pin) => ({ label: titles.get(pin.id)! })),
        ]}
        rows={groups.map(({ group, actions }) => [
          group.name,
          actions,
          ...shown.map((pin) => groupSaid(pin, group)),
        ])}
      />
      <p className={classes.note}>
        Each range applies to its own column. This table does not test whether columns differ.
      </p>
    </Panel>
  );
}
