import { memo, useCallback, useMemo } from 'react';
import type { Column } from '../../../experiment/outcomes/columns.ts';
import type { TableData } from '../../../ui/charts/DataTable.tsx';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import { CostPlane } from '../../../ui/charts/CostPlane/CostPlane.tsx';
import { frontierOf, type PlanePoint } from '../../../ui/charts/CostPlane/layout.ts';
import { fitText } from '../../../ui/charts/textWidth.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { listInWords } from '../../../words/phrases.ts';
import { money } from '../../../words/money.ts';
import { roundedNumber, supportedPlace } from '../../../words/numbers.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { withTogether } from '../../wording/figures.ts';
import { factorOf, unitOf } from '../../wording/outcomeWords.ts';
import { actionName, changeSaid } from './actionWords.ts';
import { columnOf } from './useActions.ts';

interface PlanePanelProps {
  readonly answer: ActionsAnswer;
  readonly stale?: string;
}

/** The most pixels for a name next to its point: names of actions are long. */
const LONGEST_NAME = 190;

/** What each action gains against what it costs a winter: its part of the plan's effect where that is known, else within the plan. */
export const PlanePanel = memo(function PlanePanel({ answer, stale }: PlanePanelProps) {
  const column = columnOf(answer);
  const points = useMemo(() => pointsOf(answer, column), [answer, column]);
  const by =
    answer.reading.shareWinters > 0
      ? 'each action’s part of the plan’s effect'
      : 'what each action does within the plan';
  const formatGain = useCallback((value: number) => roundedNumber(value, supportedPlace(value)), []);
  const unit = unitOf(column).many;
  const gainHeading = [unit, column.better === 'low' ? 'fewer' : 'more'].filter(Boolean).join(' ');
  return (
    <Panel>
      <ChartFrame
        title="Benefit against cost"
        subtitle={`The benefit is ${by}: averages of the winters, with 95% ranges.`}
        caption={captionOf(answer, points)}
        stale={stale}
        table={() => tableOf(answer, column, points)}
      >
        <CostPlane
          points={points}
          description={`What each action gains (${gainHeading}) against what it costs a winter. ${frontierSaid(answer, points)}`}
          gainHeading={gainHeading}
          costHeading="cost a winter"
          formatCost={costTick}
          formatGain={formatGain}
        />
      </ChartFrame>
    </Panel>
  );
});

/** '£5k', '£10k'. */
function costTick(cost: number): string {
  return money(cost).replace('.0', '');
}

/** Actions that changed nothing and cost nothing have no place in the picture. */
function pointsOf({ scenario, reading }: ActionsAnswer, column: Column): PlanePoint[] {
  const sign = (column.better === 'low' ? -1 : 1) * factorOf(column);
  const turned = (value: number | null) => (value === null ? null : sign * value);
  return Object.entries(reading.document.actions).flatMap(([id, { share, less, cost }]) => {
    const difference = withTogether(share ?? less);
    if (difference === null || cost === null) return [];
    if (difference.mean === 0 && cost.mean === 0) return [];
    const [one, other] = [turned(difference.low), turned(difference.high)];
    const { verdict } = changeSaid(column, difference);
    return {
      id,
      label: fitText(actionName(scenario, id), LONGEST_NAME),
      cost: cost.mean,
      gain: sign * difference.mean,
      low: one === null || other === null ? null : Math.min(one, other),
      high: one === null || other === null ? null : Math.max(one, other),
      isTold: verdict === 'less' || verdict === 'more',
    };
  });
}

function captionOf(answer: ActionsAnswer, points: readonly PlanePoint[]): string {
  const left = Object.keys(answer.reading.document.actions).length - points.length;
  return [frontierSaid(answer, points), 'A hollow point has no clear effect.', leftOutSaid(left)]
    .filter(Boolean)
    .join(' ');
}

function leftOutSaid(left: number): string {
  if (left === 0) return '';
  if (left === 1) return '1 action changed nothing and cost nothing. It is not shown.';
  return `${left} actions changed nothing and cost nothing. They are not shown.`;
}

/** The frontier in words. */
function frontierSaid({ scenario }: ActionsAnswer, points: readonly PlanePoint[]): string {
  const names = frontierOf(points).map(({ id }) => `“${actionName(scenario, id)}”`);
  if (names.length === 0) return 'No action clearly helps yet, so none can be called the best value.';
  const line = names.length === 1 ? '' : ' (the dashed line)';
  return `No other action gains as much for the same money or less: ${listInWords(names)}${line}.`;
}

function tableOf(
  { scenario, reading }: ActionsAnswer,
  column: Column,
  points: readonly PlanePoint[],
): TableData {
  const frontier = new Set(frontierOf(points).map(({ id }) => id));
  return {
    caption: 'What each action gains and costs',
    columns: [
      { label: 'Action' },
      { label: 'Cost a winter', numeric: true },
      { label: 'Effect', numeric: true },
      { label: '95% range' },
      { label: 'Best for its cost' },
    ],
    rows: points.map(({ id, cost }) => {
      const { share, less } = reading.document.actions[id]!;
      const { headline, detail } = changeSaid(column, share ?? less);
      return [actionName(scenario, id), money(cost), headline, detail, frontier.has(id) ? 'yes' : 'no'];
    }),
  };
}
