import { chanceInShort } from '../../../words/chanceInWords.ts';
import { betterToRight } from '../../wording/betterToRight.ts';
import type { ActionResult } from '../../../analysis/actions/actionsDocument.ts';
import type { Harm } from '../../../analysis/actions/harmElsewhere.ts';
import type { Column } from '../../../experiment/outcomes/columns.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { inOrder, type RowOrder, type SortKey } from '../../../ui/charts/IntervalBars/rowOrder.ts';
import { aboutMoney, money, moneyInterval } from '../../../words/money.ts';
import { roundedNumber, supportedPlace } from '../../../words/numbers.ts';
import type { Verdict } from '../../../words/differenceInWords.ts';
import { toSay, withTogether } from '../../wording/figures.ts';
import { factorOf, outcomeName, unitOf } from '../../wording/outcomeWords.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { triggerInWords } from '../../wording/scenarioWords.ts';
import { WINTERS, withUnit } from '../../../words/unit.ts';
import { changeOf, changeSaid, outcomeShort } from './actionWords.ts';
import classes from './Actions.module.css';
import { RowDetail } from './RowDetail.tsx';
import { columnOf } from './useActions.ts';
import { wintersOfRows } from './wintersSaid.ts';

/** What an action is measured by: its part of the whole effect, what it does within the plan, or what it does on its own. */
export type RankedBy = 'share' | 'less' | 'alone';

/** The names of the columns, which are also what they are sorted by. */
export const HEADINGS = {
  action: 'Action',
  helps: 'Winters it helps',
  cost: 'Cost',
  elsewhere: 'Elsewhere',
} as const;

/** 'A bed-day costs'; null where a cost per unit has no meaning. */
export function perUnitHeading(column: Column): string | null {
  if (column.unit === 'money') return null;
  const { one } = unitOf(column);
  return one === '' ? 'One costs' : `A ${one} costs`;
}

/** Rows of a ranking, and the actions that have none. */
interface Ranking {
  readonly rows: readonly IntervalBarsRow[];
  /** Without any effect in any winter. */
  readonly idle: readonly Action[];
}

/** One row for each simulated action that does anything, in the chosen order. Figures that do not exist come last. */
export function rankingRows(
  answer: ActionsAnswer,
  by: RankedBy,
  order: RowOrder,
  openWinters: number,
): Ranking {
  const { scenario, reading } = answer;
  const column = columnOf(answer);
  const all = scenario.actions.flatMap((action) => {
    const result = reading.document.actions[action.id];
    return result === undefined ? [] : [{ action, result }];
  });
  const isIdle = ({ result }: (typeof all)[number]) => changeSaid(column, result[by]).verdict === 'same';
  const rows = all.filter((row) => !isIdle(row));
  const { least, most } = wintersOfRows(reading, by);
  const sorted = inOrder(rows, order, ({ action, result }) => keyOf(action, result, by, order.by, column));
  return {
    rows: sorted.map(({ action, result }) => ({
      ...rowOf(scenario, column, action, result, by, least < most),
      more: () => <RowDetail answer={answer} action={action} column={column} openWinters={openWinters} />,
    })),
    idle: all.filter(isIdle).map(({ action }) => action),
  };
}

function rowOf(
  scenario: Scenario,
  column: Column,
  action: Action,
  result: ActionResult,
  by: RankedBy,
  isUneven: boolean,
): IntervalBarsRow {
  const difference = withTogether(result[by]);
  const { headline, detail, verdict } = changeSaid(column, result[by]);
  const winters = withUnit(roundedNumber(result[by]?.n ?? 0), WINTERS);
  return {
    id: action.id,
    label: action.name,
    sublabel: `${action.owner} · ${triggerInWords(scenario, action)}`,
    ...betterToRight(column, difference),
    text: headline,
    detail: isUneven ? `${detail}; ${winters}` : detail,
    cells: [
      chanceInShort(result.chanceHelps.probability, result.less?.n ?? 0),
      costOf(result),
      ...(column.unit === 'money' ? [] : [isTold(verdict) ? perUnitOf(column, result) : '—']),
      <Elsewhere key="elsewhere" scenario={scenario} harm={result.harm} />,
    ],
  };
}

/** What an action costs in the plan; a dash where nothing is spent on it. */
export function costOf({ cost }: ActionResult): string {
  const { mean, low, high } = toSay(cost);
  return mean === 0 || mean === null ? '—' : aboutMoney(mean, low, high);
}

function perUnitOf(column: Column, { costPerUnit }: ActionResult) {
  if (costPerUnit === null) return '—';
  const inUnit = (value: number) => value / factorOf(column);
  const [mean, low, high] = [inUnit(costPerUnit.mean), inUnit(costPerUnit.low), inUnit(costPerUnit.high)];
  const isOpen = low <= 0 && high >= 0;
  const headline = isOpen
    ? 'no clear cost'
    : high < 0
      ? `saves ${money(-mean, -high, -low)}`
      : aboutMoney(mean, low, high);
  const interval = high < 0 ? moneyInterval(-high, -low) : moneyInterval(low, high);
  return (
    <>
      {headline}
      <span className={classes.muted}>{interval}</span>
    </>
  );
}

interface ElsewhereProps {
  readonly scenario: Scenario;
  readonly harm: readonly Harm[];
}

/** The first side effect and how many more there are. The row's details list them all. */
function Elsewhere({ scenario, harm }: ElsewhereProps) {
  const [first, ...others] = harm;
  if (first === undefined) return 'none found';
  const { outcome, value } = first;
  const more = others.length;
  return (
    <span className={classes.elsewhere}>
      {outcomeShort(scenario, outcome)}: {changeOf(scenario, outcome, value).headline}
      {more > 0 && (
        <span className={classes.muted}>and {more === 1 ? '1 thing more' : `${more} things more`}</span>
      )}
    </span>
  );
}

/** Whether the effect is clear. A cost per unit next to an unclear one would claim a gain. */
function isTold(verdict: Verdict): boolean {
  return verdict === 'less' || verdict === 'more';
}

/** What a row is sorted by; null where that does not exist. */
function keyOf(action: Action, result: ActionResult, by: RankedBy, heading: string, column: Column): SortKey {
  if (heading === HEADINGS.action) return action.name;
  if (heading === HEADINGS.helps) return result.chanceHelps.probability;
  if (heading === HEADINGS.cost) return result.cost?.mean ?? null;
  if (heading === HEADINGS.elsewhere) return result.harm.length;
  if (heading === perUnitHeading(column)) return result.costPerUnit?.mean ?? null;
  return betterToRight(column, result[by]).value ?? null;
}

/** The heading of the figures: the outcome that they are of. */
export function valueHeading(answer: ActionsAnswer): string {
  return outcomeName(answer.scenario, columnOf(answer));
}

/** The text of a value on the axis, '3 fewer', to the right of zero where less is better. */
export function tickOf(column: Column): (value: number) => string {
  const isLessBetter = column.better === 'low';
  return (tick) => {
    const value = tick * factorOf(column);
    if (value === 0) return '0';
    const figure = roundedNumber(Math.abs(value), supportedPlace(value));
    return `${figure} ${value > 0 === isLessBetter ? 'fewer' : 'more'}`;
  };
}
