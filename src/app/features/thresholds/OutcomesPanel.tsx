import { memo, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ComparedOutcome } from '../../../analysis/result/comparisonDocument.ts';
import type { ThresholdsDocument } from '../../../analysis/thresholds/thresholdsDocument.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { inOrder, nextOrder, type RowOrder, type SortKey } from '../../../ui/charts/IntervalBars/rowOrder.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber, supportedPlace } from '../../../words/numbers.ts';
import { actionOutcomes, columnNamed, outcomeAsked } from '../../wording/actionOutcomes.ts';
import { withTogether } from '../../wording/figures.ts';
import { differenceSaid, factorOf, figureSaid, outcomeName } from '../../wording/outcomeWords.ts';
import { runThresholds } from '../../run/thresholds/runThresholds.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { hasPlan } from '../../run/runs.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { resultsStore } from '../../results/resultsStore.ts';
import { settingTitle } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';

interface OutcomesPanelProps {
  readonly answer: ThresholdsAnswer;
  readonly stale?: string;
}

const SETTING = 'Setting';
const OUTCOME = 'With it';
const COST = 'Cost of actions';

/** With the plan's actions: what people meet and what it costs under each setting, in the same winters. */
export const OutcomesPanel = memo(function OutcomesPanel({ answer, stale }: OutcomesPanelProps) {
  const { scenario, reading } = answer;
  const { settings, outcomes } = reading.document;
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = useMemo(() => actionOutcomes(scenario), [scenario]);
  const outcome = outcomeAsked(scenario, chosen);
  if (settings.length < 2 || !hasPlan(scenario)) return null;
  const subtitle =
    outcomes === null
      ? 'levels then act: outcomes and cost, by a run of each setting'
      : `less the present, the same ${roundedNumber(reading.planWinters)} winters, 95% ranges`;
  return (
    <Panel
      title="With the plan’s actions"
      subtitle={subtitle}
      actions={
        outcomes !== null && (
          <Choice
            label="Outcome"
            value={outcome}
            options={offered.map(({ column }) => ({
              id: column.id,
              label: outcomeName(scenario, column),
            }))}
            onChange={setChosen}
          />
        )
      }
    >
      <StartPlan answer={answer} />
      {outcomes !== null && (
        <Faded why={stale}>
          <Outcomes answer={answer} outcome={outcome} subtitle={subtitle} />
        </Faded>
      )}
    </Panel>
  );
});

function StartPlan({ answer: { reading } }: { readonly answer: ThresholdsAnswer }) {
  const isRunning = useStore(resultsStore, ({ thresholds }) => thresholds.status === 'running');
  const { settings, outcomes, replications } = reading.document;
  if (isRunning || (outcomes !== null && reading.planWinters >= replications)) return null;
  return (
    <div className={classes.takeAway}>
      <Button onPress={() => void runThresholds('plan')}>Compare outcomes with the plan</Button>
      <p className={classes.note}>
        {roundedNumber(settings.length)} settings in {roundedNumber(replications)} winters each: up to{' '}
        {roundedNumber(settings.length * replications)} winters. The first answer comes after 20.
      </p>
    </div>
  );
}

interface OutcomesProps {
  readonly answer: ThresholdsAnswer;
  readonly outcome: string;
  readonly subtitle: string;
}

function Outcomes({ answer, outcome, subtitle }: OutcomesProps) {
  const { scenario, reading } = answer;
  const column = columnNamed(scenario, outcome);
  const name = outcomeName(scenario, column);
  const [order, setOrder] = useState<RowOrder>({ by: SETTING, descending: false });
  const compared = (id: string, of = outcome) => comparedOf(reading.document, of, id);
  const key = ({ id, title }: { readonly id: string; readonly title: string }): SortKey => {
    if (order.by === SETTING) return settingTitle(title);
    if (order.by === OUTCOME) return compared(id).value?.mean ?? null;
    if (order.by === COST) return compared(id, 'costOfActions').value?.mean ?? null;
    return compared(id).difference?.mean ?? null;
  };
  const others = inOrder(reading.document.settings.slice(1), order, key);
  const isLess = column.better === 'low';
  return (
    <>
      <IntervalBars
        caption={`${name}: ${subtitle}`}
        labelHeading={SETTING}
        valueHeading={name}
        columns={[OUTCOME, COST].map((label) => ({ label, numeric: true }))}
        rows={others.map(({ id, title }) => rowOf(scenario, reading.document, outcome, id, title))}
        formatTick={(tick) => tickSaid(tick * factorOf(column), isLess)}
        barWidth={170}
        sort={{ ...order, onSort: (by) => setOrder(nextOrder(order, by, SETTING)) }}
      />
      <p className={classes.note}>
        To the right of zero is better. As it is: {figureSaid(column, compared('present').value)}.
        {others.length > 1 && ' In 95 of 100 such tables, all ranges of an outcome are right.'}
      </p>
    </>
  );
}

/** What a setting comes to in an outcome. Only for answers with outcomes: those that were run with the plan. */
function comparedOf({ outcomes }: ThresholdsDocument, outcome: string, id: string): ComparedOutcome {
  return outcomes![outcome]![id]!;
}

function rowOf(
  scenario: Scenario,
  document: ThresholdsDocument,
  outcome: string,
  id: string,
  title: string,
): IntervalBarsRow {
  const column = columnNamed(scenario, outcome);
  const { value, difference } = comparedOf(document, outcome, id);
  const shown = withTogether(difference);
  const { headline, detail } = differenceSaid({ column, difference: shown });
  const sign = column.better === 'low' ? -1 : 1;
  const turned = (one: number | null | undefined) => (one === null || one === undefined ? null : sign * one);
  const cost = columnNamed(scenario, 'costOfActions');
  return {
    id,
    label: settingTitle(title),
    value: turned(shown?.mean),
    low: turned(shown?.low),
    high: turned(shown?.high),
    text: headline,
    detail,
    cells: [figureSaid(column, value), figureSaid(cost, comparedOf(document, 'costOfActions', id).value)],
  };
}

function tickSaid(value: number, isLessBetter: boolean): string {
  if (value === 0) return '0';
  const figure = roundedNumber(Math.abs(value), supportedPlace(value));
  return `${figure} ${value > 0 === isLessBetter ? 'fewer' : 'more'}`;
}
