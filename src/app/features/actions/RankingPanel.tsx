import { memo, useMemo, useState } from 'react';
import { IntervalBars } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { nextOrder, type RowOrder } from '../../../ui/charts/IntervalBars/rowOrder.ts';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Faded } from '../../shell/Faded.tsx';
import type { RunState } from '../../results/resultsStore.ts';
import { useOpenWinters } from '../../results/useOpenWinters.ts';
import { changeSaid } from './actionWords.ts';
import { ActionNames } from './ActionNames.tsx';
import classes from './Actions.module.css';
import {
  HEADINGS,
  perUnitHeading,
  rankingRows,
  tickOf,
  valueHeading,
  type RankedBy,
} from './rankingRows.tsx';
import { rankingSaid } from './rankingSaid.ts';
import { raceSaid, wintersInWords } from './wintersSaid.ts';
import { columnOf } from './useActions.ts';

interface RankingPanelProps {
  readonly answer: ActionsAnswer;
  readonly stale?: string;
  readonly status: RunState<unknown>['status'];
}

const VIEWS: readonly { readonly id: RankedBy; readonly label: string }[] = [
  { id: 'share', label: 'Part of the plan’s effect' },
  { id: 'less', label: 'Within the plan' },
  { id: 'alone', label: 'On its own' },
];

/** Every modelled action with its effect, interval, cost and side effects. Any heading sorts. */
export const RankingPanel = memo(function RankingPanel({ answer, stale, status }: RankingPanelProps) {
  const hasShares = answer.reading.shareWinters > 0;
  const [wanted, setWanted] = useState<RankedBy | null>(null);
  const by = wanted === null || (wanted === 'share' && !hasShares) ? (hasShares ? 'share' : 'less') : wanted;
  const column = columnOf(answer);
  const value = valueHeading(answer);
  const [chosen, setChosen] = useState<RowOrder>({ by: '', descending: true });
  const perUnit = perUnitHeading(column);
  const columns = [
    { label: HEADINGS.helps, numeric: true },
    { label: HEADINGS.cost, numeric: true },
    ...(perUnit === null ? [] : [{ label: perUnit, numeric: true }]),
    { label: HEADINGS.elsewhere },
  ];
  const isKnown = [HEADINGS.action, ...columns.map(({ label }) => label)].includes(chosen.by);
  const order = useMemo(() => (isKnown ? chosen : { ...chosen, by: value }), [isKnown, chosen, value]);
  const openWinters = useOpenWinters(answer.reading.document.scenario.hash, answer.reading.document.seed);
  const { rows, idle } = useMemo(
    () => rankingRows(answer, by, order, openWinters),
    [answer, by, order, openWinters],
  );
  return (
    <Panel
      title="Which actions help"
      subtitle={subtitleOf(answer, by)}
      actions={
        <Choice
          label="Show"
          value={by}
          options={VIEWS.filter(({ id }) => id !== 'share' || hasShares)}
          onChange={(id) => setWanted(id as RankedBy)}
        />
      }
    >
      <Faded why={stale}>
        <IntervalBars
          caption={`Which actions help: ${value}, ${subtitleOf(answer, by)}`}
          labelHeading={HEADINGS.action}
          valueHeading={value}
          columns={columns}
          rows={rows}
          formatTick={tickOf(column)}
          barWidth={170}
          sort={{
            by: order.by,
            descending: order.descending,
            onSort: (heading) => setChosen(nextOrder(order, heading, HEADINGS.action)),
          }}
        />
        <p className={classes.note}>
          {[rankingSaid(answer, by), raceSaid(answer, by, status === 'running')].filter(Boolean).join(' ')}
        </p>
        {idle.length > 0 && (
          <Disclosure title={idleTitle(idle.length)}>
            <ActionNames scenario={answer.scenario} actions={idle} />
          </Disclosure>
        )}
      </Faded>
    </Panel>
  );
});

function idleTitle(count: number): string {
  return `${roundedNumber(count)} more ${count === 1 ? 'has' : 'have'} no effect in any of these winters`;
}

function subtitleOf(answer: ActionsAnswer, by: RankedBy): string {
  const whole = changeSaid(columnOf(answer), answer.reading.document.whole).headline;
  const what = {
    share: `part of the plan’s ${whole}`,
    less: 'the plan compared with the plan without it',
    alone: 'the action alone compared with no actions',
  }[by];
  return `${what}, in the same ${wintersInWords(answer.reading, by)} winters, with 95% ranges`;
}
