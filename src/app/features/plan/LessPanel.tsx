import { useMemo, useState } from 'react';
import type { PairedRow } from '../../../analysis/pairedTable.ts';
import { simultaneousIntervals, type TogetherInterval } from '../../../analysis/simultaneous.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber, supportedPlace } from '../../../words/numbers.ts';
import { WINTERS, withUnit } from '../../../words/unit.ts';
import type { Comparison } from '../../results/answer.ts';
import { runLess } from '../../run/runs.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { RunLine } from '../../shell/RunLine.tsx';
import type { RunState } from '../../results/resultsStore.ts';
import classes from './PlanAnswer.module.css';
import { outcomeRow } from '../../wording/outcomeRow.ts';
import { headlineOutcomes, outcomeName } from '../../wording/outcomeWords.ts';

interface LessPanelProps {
  readonly less: RunState<Comparison>;
  readonly stale?: string;
  /** How many actions there are to leave out. */
  readonly actions: number;
}

/** What each action does within the plan: the plan against the plan less that action, in the same winters. */
export function LessPanel({ less, stale, actions }: LessPanelProps) {
  const { result, status } = less;
  const [wanted, setWanted] = useState<string | null>(null);
  const outcomes = result === null ? [] : headlineOutcomes(result.scenario);
  const outcome = wanted !== null && outcomes.includes(wanted) ? wanted : outcomes[0];
  const rows = useMemo(
    () => (result === null || outcome === undefined ? [] : rowsOf(result, outcome)),
    [result, outcome],
  );
  return (
    <Panel
      title="What each action does within the plan"
      subtitle="Each action is left out in turn. The result is compared with the full plan, in the same winters."
      actions={
        result !== null &&
        outcome !== undefined && (
          <Choice
            label="Outcome"
            value={outcome}
            options={outcomes.map((id) => ({ id, label: nameOf(result, id) }))}
            onChange={setWanted}
          />
        )
      }
    >
      {status !== 'running' && (
        <p>
          <Button onPress={() => void runLess()}>
            {result === null
              ? leaveOut(actions)
              : `${actions === 1 ? 'Leave out the action' : 'Leave out each in turn'} again`}
          </Button>
        </p>
      )}
      <RunLine run={less} />
      {result !== null && outcome !== undefined && (
        <Faded why={stale}>
          <IntervalBars
            caption={`What each action does within the plan: ${nameOf(result, outcome)}, ${withUnit(roundedNumber(result.winters), WINTERS)}`}
            labelHeading="Action"
            valueHeading={nameOf(result, outcome)}
            rows={rows}
            formatTick={(value) => roundedNumber(value, supportedPlace(value))}
          />
          <p className={classes.note}>
            To the right of zero the action helps.{' '}
            {result.others.length > 1 &&
              'If two actions work only together, each is credited with their whole effect. If either would be enough alone, neither is credited. '}
            {rangeNote(result)}
          </p>
        </Faded>
      )}
    </Panel>
  );
}

function leaveOut(actions: number): string {
  return actions === 1
    ? 'Leave out the action'
    : `Leave out each of ${roundedNumber(actions)} actions in turn`;
}

/** What the ranges rest on and how far to trust them; a single winter has none. */
function rangeNote({ others, winters }: Comparison): string {
  if (winters === 1) return 'One winter gives no range.';
  const count = roundedNumber(others.length);
  const from = `from ${withUnit(roundedNumber(winters), WINTERS)}. In 95 of 100 such comparisons`;
  if (others.length === 1)
    return `The range comes ${from}, it contains the average effect over very many winters.`;
  const all = others.length === 2 ? 'both' : `all ${count}`;
  return `The ${count} ranges come ${from}, ${all} contain the average effects over very many winters.`;
}

function nameOf({ scenario, others }: Comparison, id: string): string {
  const row = others[0]?.rows.find(({ column }) => column.id === id);
  return row === undefined ? id : outcomeName(scenario, row.column);
}

/** The action that helps most first. */
function rowsOf({ scenario, others }: Comparison, outcome: string): IntervalBarsRow[] {
  const found = others.flatMap(({ id, rows: table }) => {
    const action = scenario.actions.find((one) => `less-${one.id}` === id);
    const row = table.find(({ column }) => column.id === outcome);
    return action === undefined || row === undefined ? [] : [{ action, row }];
  });
  const together = simultaneousIntervals(
    found.map(({ row }) => row.values),
    found[0]?.row.column.unit === 'yesNo' ? 'share' : 'mean',
  );
  const rows = found.map(({ action, row }, at) =>
    lessRow(scenario, action, withInterval(row, together[at]!)),
  );
  return rows.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}

/** The row with the interval that holds together with the others' instead of its own. */
function withInterval(row: PairedRow, { low, high }: TogetherInterval): PairedRow {
  return row.difference === null ? row : { ...row, difference: { ...row.difference, low, high } };
}

function lessRow(scenario: Scenario, { id, name, owner }: Action, row: PairedRow): IntervalBarsRow {
  return { ...outcomeRow(scenario, row), id, label: name, sublabel: owner };
}
