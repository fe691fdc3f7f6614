import type { ReactNode } from 'react';
import type { GroupResult } from '../../../../analysis/actions/furtherResults.ts';
import type { DifferenceResult } from '../../../../analysis/result/comparisonDocument.ts';
import type { IntervalBarsRow } from '../../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { roundedNumber, type Phrase } from '../../../../words/numbers.ts';
import { WINTERS, withUnit } from '../../../../words/unit.ts';
import { betterToRight } from '../../../wording/betterToRight.ts';
import { withTogether } from '../../../wording/figures.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { actionName, changeTold } from '../actionWords.ts';
import classes from '../Actions.module.css';
import { costOf } from '../rankingRows.tsx';
import { columnOf } from '../useActions.ts';
import { sizeSaid } from './groupWords.ts';

/** Columns next to the effect within the plan. */
export const GROUP_COLUMNS = [
  { label: 'On its own', numeric: true },
  { label: 'Cost', numeric: true },
];

/** A row for each group and, under it, one for each of its actions: what they do together and one by one. */
export function groupRows(answer: ActionsAnswer): IntervalBarsRow[] {
  return answer.reading.document.groups.flatMap((group) => [
    groupRow(answer, group),
    ...[...new Set(group.actions)].map((id) => memberRow(answer, group, id)),
  ]);
}

function groupRow(answer: ActionsAnswer, group: GroupResult): IntervalBarsRow {
  const { scenario } = answer;
  return {
    id: `group ${group.name}`,
    label: group.name,
    sublabel: sizeSaid(scenario, group),
    ...barOf(answer, group.less),
    cells: [toldCell(answer, group.alone), cell(changeTold(scenario, 'costOfActions', group.cost))],
  };
}

/** What the ranking says of one action; with its winters where those are not the group's. */
function memberRow(answer: ActionsAnswer, group: GroupResult, id: string): IntervalBarsRow {
  const result = answer.reading.document.actions[id]!;
  const bar = barOf(answer, withTogether(result.less));
  const isUneven = result.less !== null && result.less.n !== group.less?.n;
  const winters = withUnit(roundedNumber(result.less?.n ?? 0), WINTERS);
  return {
    id: `of ${group.name}\n${id}`,
    label: actionName(answer.scenario, id),
    sublabel: 'by itself',
    isPart: true,
    ...bar,
    detail: isUneven ? [bar.detail, winters].filter(Boolean).join('; ') : bar.detail,
    cells: [toldCell(answer, withTogether(result.alone)), costOf(result)],
  };
}

type Bar = Pick<IntervalBarsRow, 'value' | 'low' | 'high' | 'text' | 'detail'>;

function barOf(answer: ActionsAnswer, difference: DifferenceResult | null): Bar {
  const { scenario, reading } = answer;
  const { headline, detail } = changeTold(scenario, reading.document.outcome, difference);
  return { ...betterToRight(columnOf(answer), difference), text: headline, detail };
}

function toldCell({ scenario, reading }: ActionsAnswer, difference: DifferenceResult | null): ReactNode {
  return cell(changeTold(scenario, reading.document.outcome, difference));
}

function cell({ headline, detail }: Phrase): ReactNode {
  return (
    <>
      {headline}
      <span className={classes.muted}>{detail}</span>
    </>
  );
}
