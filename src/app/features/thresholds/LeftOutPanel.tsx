import { memo, useState } from 'react';
import type { LeftOut } from '../../../analysis/thresholds/leaveOut.ts';
import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { inOrder, nextOrder, type RowOrder, type SortKey } from '../../../ui/charts/IntervalBars/rowOrder.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { zeroEventsUpperBound } from '../../../analysis/proportion.ts';
import { listInWords } from '../../../words/phrases.ts';
import { roundedNumber, inHundred, supportedPlace } from '../../../words/numbers.ts';
import { DAYS, withUnit } from '../../../words/unit.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { Faded } from '../../shell/Faded.tsx';
import { indicatorName } from '../../wording/questionWords.ts';
import { figureSaid } from '../../wording/settingWords.ts';
import { Figure } from './settingWords.tsx';
import classes from './Thresholds.module.css';

interface LeftOutPanelProps {
  readonly answer: ThresholdsAnswer;
  readonly stale?: string;
}

const NAME = 'Without';
const LOWER = 'Lower, days';
const HIGHER = 'Higher, days';
const ALARMS = 'Alarm-days lost';
const WINTERS = 'Winters with any change';

/** What drives the level: each indicator left out in turn, the present thresholds otherwise as they are. */
export const LeftOutPanel = memo(function LeftOutPanel({ answer, stale }: LeftOutPanelProps) {
  const { scenario, reading } = answer;
  const { leftOut, replications } = reading.document;
  const [order, setOrder] = useState<RowOrder>({ by: LOWER, descending: true });
  const key = (one: LeftOut): SortKey => {
    if (order.by === NAME) return indicatorName(scenario, one.indicator);
    if (order.by === HIGHER) return one.higher.mean;
    if (order.by === ALARMS) return one.alarmDays.mean;
    return order.by === WINTERS ? one.differing : one.lower.mean;
  };
  const subtitle = `each indicator left out in turn, present thresholds; ${roundedNumber(replications)} winters, 95% ranges`;
  return (
    <Panel title="What drives the level" subtitle={subtitle}>
      <Faded why={stale}>
        <IntervalBars
          caption={`What drives the level: ${subtitle}`}
          labelHeading={NAME}
          valueHeading={LOWER}
          columns={[HIGHER, ALARMS, WINTERS].map((label) => ({ label, numeric: true }))}
          rows={inOrder(leftOut, order, key).map((one) => rowOf(answer, one))}
          formatTick={(days) => roundedNumber(days, supportedPlace(days))}
          barWidth={110}
          sort={{ ...order, onSort: (by) => setOrder(nextOrder(order, by, NAME)) }}
        />
        <p className={classes.note}>{leftOutSaid(answer)}</p>
      </Faded>
    </Panel>
  );
});

function rowOf({ scenario, reading }: ThresholdsAnswer, one: LeftOut): IntervalBarsRow {
  const { mean, low, high } = one.lower;
  const { headline, detail } = figureSaid(one.lower);
  const winters = roundedNumber(reading.document.replications);
  return {
    id: one.indicator,
    label: indicatorName(scenario, one.indicator),
    sublabel: one.differing === 0 ? `changes no day of ${winters} winters` : undefined,
    value: mean,
    low,
    high,
    text: withUnit(headline, DAYS),
    detail,
    cells: [
      <Figure key="higher" figure={one.higher} />,
      <Figure key="alarms" figure={one.alarmDays} />,
      `${roundedNumber(one.differing)} of ${winters}`,
    ],
  };
}

function leftOutSaid({ scenario, reading }: ThresholdsAnswer): string {
  const { leftOut, replications } = reading.document;
  const driving = leftOut.find(({ differing }) => differing > 0);
  const idle = leftOut.filter(({ differing }) => differing === 0);
  const named = (ones: readonly LeftOut[]) =>
    listInWords(ones.map(({ indicator }) => `“${indicatorName(scenario, indicator)}”`));
  return [
    driving === undefined
      ? 'No indicator decides the level alone: with any one left out it would be the same.'
      : `“${indicatorName(scenario, driving.indicator)}” decides most: without it the level would be ${shiftDays(driving)} a winter.`,
    idle.length === 0
      ? ''
      : `${named(idle)} ${idle.length === 1 ? 'changes' : 'change'} no day of any winter: left out alone, ${idle.length === 1 ? 'it' : 'each'} matters in at most ${inHundred(zeroEventsUpperBound(replications))} winters.`,
    'Two indicators that say the same at once each seem to matter little: either is left out while the other stays.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** 'lower on 56 days and higher on 2 days'. */
function shiftDays({ lower, higher }: LeftOut): string {
  const said = (word: string, figure: LeftOut['lower']) =>
    figure.mean > 0 ? [`${word} on ${withUnit(figureSaid(figure).headline, DAYS)}`] : [];
  return [...said('lower', lower), ...said('higher', higher)].join(' and ');
}
