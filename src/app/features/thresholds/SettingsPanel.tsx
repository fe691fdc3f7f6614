import { memo, useMemo, useState } from 'react';
import { zeroEventsUpperBound } from '../../../analysis/proportion.ts';
import { IntervalBars } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { nextOrder, type RowOrder } from '../../../ui/charts/IntervalBars/rowOrder.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { listInWords } from '../../../words/phrases.ts';
import { roundedNumber, inHundred, supportedPlace } from '../../../words/numbers.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { useOpenWinters } from '../../results/useOpenWinters.ts';
import { crisisInWords } from '../../../words/crisisInWords.ts';
import { alarmInWords } from '../../wording/questionWords.ts';
import { differenceHeading, figureColumns, SETTING, settingRows, type SettingsView } from './settingRows.tsx';
import { measureOf, settingTitle } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';

interface SettingsPanelProps {
  readonly answer: ThresholdsAnswer;
  readonly stale?: string;
}

const VIEWS: readonly { readonly id: SettingsView; readonly label: string }[] = [
  { id: 'alarms', label: 'Alarms' },
  { id: 'crises', label: 'Crises and their alarms' },
  { id: 'levels', label: 'Levels and flapping' },
];

/** Every setting in the same winters: its difference from the present one with an interval, and its figures. */
export const SettingsPanel = memo(function SettingsPanel({ answer, stale }: SettingsPanelProps) {
  const { scenario, reading } = answer;
  const { document } = reading;
  const [view, setView] = useState<SettingsView>('alarms');
  const heading = differenceHeading(document);
  const [chosen, setChosen] = useState<RowOrder>({ by: '', descending: false });
  const columns = useMemo(() => figureColumns(scenario, document, view), [scenario, document, view]);
  const isKnown = [SETTING, heading, ...columns.map(({ label }) => label)].includes(chosen.by);
  const order = useMemo(
    () => (isKnown ? chosen : { by: heading, descending: false }),
    [isKnown, chosen, heading],
  );
  const openWinters = useOpenWinters(document.scenario.hash, document.seed);
  const rows = useMemo(
    () => settingRows(answer, columns, order, openWinters),
    [answer, columns, order, openWinters],
  );
  const winters = roundedNumber(document.replications);
  const subtitle = `figures a winter, without actions; ${winters} winters, the same for all, 95% ranges`;
  return (
    <Panel
      title="Settings side by side"
      subtitle={subtitle}
      actions={
        <Choice label="Show" value={view} options={VIEWS} onChange={(id) => setView(id as SettingsView)} />
      }
    >
      <Faded why={stale}>
        <IntervalBars
          caption={`Settings side by side: ${subtitle}`}
          labelHeading={SETTING}
          valueHeading={heading}
          columns={columns.map(({ label }) => ({ label, numeric: true }))}
          rows={rows}
          formatTick={tickSaid}
          barWidth={100}
          sort={{
            by: order.by,
            descending: order.descending,
            onSort: (by) => setChosen(nextOrder(order, by, SETTING)),
          }}
        />
        <p className={classes.note}>{settingsSaid(answer)}</p>
      </Faded>
    </Panel>
  );
});

/** To the right is better: fewer. */
function tickSaid(value: number): string {
  if (value === 0) return '0';
  return `${roundedNumber(Math.abs(value), supportedPlace(value))} ${value > 0 ? 'fewer' : 'more'}`;
}

function settingsSaid({ scenario, reading }: ThresholdsAnswer): string {
  const { document } = reading;
  const { settings, best, measure, replications, alarm, crisis } = document;
  const named = (id: string) => `“${settingTitle(settings.find((one) => one.id === id)!.title)}”`;
  const alike = settings.filter(({ id, asGood }) => asGood && id !== best).map(({ id }) => named(id));
  const label = measureOf(measure.name).label.toLowerCase();
  return [
    settings.length < 2
      ? 'There is no other setting to compare with.'
      : `Fewest ${label}: ${named(best)}; ${alike.length === 0 ? 'no other is as good' : `about as good, in these winters: ${listInWords(alike)}`}.`,
    measure.name === 'wrongDays'
      ? `Days with the wrong alarm are needless days, and ${measure.missWorth === 1 ? '' : `${roundedNumber(measure.missWorth, supportedPlace(measure.missWorth))} times the `}days of crisis without an alarm.`
      : '',
    `A crisis is ${crisisInWords(scenario, crisis)}. An alarm is ${alarmInWords(scenario, alarm)}. A setting that is always on alarm misses no crisis but gives no warning of any, so look at needless days too.`,
    `0 means none in these winters; up to ${inHundred(zeroEventsUpperBound(replications))} is still possible. Where every crisis, or none, was met in time there is no range: with more winters that may change.`,
    settings.length > 2 ? 'In 95 of 100 such tables, all ranges of the differences are right.' : '',
    'Press a name to see its figures.',
  ]
    .filter(Boolean)
    .join(' ');
}
