import type { SettingEstimates } from '../../../analysis/thresholds/settingResult.ts';
import type { SettingResult, ThresholdsDocument } from '../../../analysis/thresholds/thresholdsDocument.ts';
import type { WinterMean } from '../../../analysis/winterBootstrap.ts';
import type { IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { inOrder, type RowOrder, type SortKey } from '../../../ui/charts/IntervalBars/rowOrder.ts';
import { withTogether } from '../../wording/figures.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { levelLabel } from '../../wording/scenarioWords.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { SettingDetail } from './SettingDetail.tsx';
import { inPlaceOf, measureOf, settingTitle } from '../../wording/settingWords.ts';
import { Figure, shiftSaid } from './settingWords.tsx';

/** Which figures are shown next to the difference. */
export type SettingsView = 'alarms' | 'crises' | 'levels';

/** The heading of the names, by which rows are sorted too. */
export const SETTING = 'Setting';

interface FigureColumn {
  readonly label: string;
  readonly isShare?: boolean;
  readonly read: (one: SettingEstimates) => WinterMean | null;
}

/** The columns of a view: what each is called, and where it is read. */
export function figureColumns(
  scenario: Scenario,
  { measure }: ThresholdsDocument,
  view: SettingsView,
): FigureColumn[] {
  const own: FigureColumn = {
    label: measureOf(measure.name).label,
    read: ({ figures }) => figures[measure.name],
  };
  const columns = { alarms: ALARMS, crises: CRISES, levels: levelColumns(scenario) }[view];
  return [own, ...columns.filter(({ label }) => label !== own.label)];
}

const ALARMS: readonly FigureColumn[] = [
  { label: 'Crises in time', isShare: true, read: ({ warned }) => warned },
  { label: 'Lead, days', read: ({ leadDays }) => leadDays },
  { label: 'False alarms', read: ({ figures }) => figures.falseAlarms },
  { label: 'Needless days', read: ({ figures }) => figures.falseDays },
  { label: 'Alarm-days', read: ({ figures }) => figures.alarmDays },
];

const CRISES: readonly FigureColumn[] = [
  { label: 'Hits', read: ({ figures }) => figures.hits },
  { label: 'Standing', read: ({ figures }) => figures.standing },
  { label: 'Late', read: ({ figures }) => figures.late },
  { label: 'Missed crises', read: ({ figures }) => figures.missed },
  { label: 'Days without an alarm', read: ({ figures }) => figures.missedDays },
];

function levelColumns(scenario: Scenario): FigureColumn[] {
  const days = (['daysAt1', 'daysAt2', 'daysAt3', 'daysAt4'] as const).map((name, at): FigureColumn => ({
    label: levelLabel(scenario, at + 1),
    read: ({ figures }) => figures[name],
  }));
  return [
    ...days,
    { label: 'Changes of level', read: ({ figures }) => figures.changes },
    { label: 'Flaps', read: ({ figures }) => figures.flaps },
  ];
}

/** The heading of the differences. */
export function differenceHeading({ measure }: ThresholdsDocument): string {
  return `${measureOf(measure.name).label}, against the present`;
}

/** A row for each setting: its difference from the present one, its figures, and whether it is as good as the best. */
export function settingRows(
  answer: ThresholdsAnswer,
  columns: readonly FigureColumn[],
  order: RowOrder,
  openWinters: number,
): IntervalBarsRow[] {
  const { document } = answer.reading;
  const keyOf = (setting: SettingResult): SortKey => {
    if (order.by === SETTING) return settingTitle(setting.title);
    const column = columns.find(({ label }) => label === order.by);
    if (column !== undefined) return column.read(setting)?.mean ?? null;
    return setting.figures[document.measure.name].mean;
  };
  return inOrder(document.settings, order, keyOf).map((setting) => ({
    ...rowOf(setting, answer, columns),
    more: () => <SettingDetail answer={answer} setting={setting} openWinters={openWinters} />,
  }));
}

function rowOf(
  setting: SettingResult,
  { reading, forms }: ThresholdsAnswer,
  columns: readonly FigureColumn[],
): IntervalBarsRow {
  const { measure, best, settings } = reading.document;
  const { id, title, differences, asGood } = setting;
  const difference = differences === null ? null : withTogether(differences[measure.name]);
  const said =
    differences === null
      ? { headline: 'the present', detail: '' }
      : shiftSaid(differences[measure.name], measureOf(measure.name).unit);
  const turned = (value: number | null | undefined) =>
    value === null || value === undefined ? null : -value;
  return {
    id,
    label: settingTitle(title),
    sublabel: sublabelOf(settings.length < 2 ? '' : standing(id === best, asGood), forms.get(id)),
    value: turned(difference?.mean),
    low: turned(difference?.low),
    high: turned(difference?.high),
    text: said.headline,
    detail: said.detail,
    cells: columns.map(({ label, read, isShare }) => (
      <Figure key={label} figure={read(setting)} isShare={isShare} />
    )),
  };
}

function standing(isBest: boolean, asGood: boolean): string {
  if (isBest) return 'best in these winters';
  return asGood ? 'as good as the best' : '';
}

/** 'as good as the best · in place of “Weekly count pro rata”'. */
function sublabelOf(stands: string, present: readonly string[] | undefined): string | undefined {
  const form = present === undefined ? '' : inPlaceOf(present);
  return [stands, form].filter(Boolean).join(' · ') || undefined;
}
