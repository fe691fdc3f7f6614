import { useMemo, useState } from 'react';
import type { SettingFigure } from '../../../analysis/thresholds/settingFigures.ts';
import { DataTable, type TableData } from '../../../ui/charts/DataTable.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { listInWords } from '../../../words/phrases.ts';
import { levelLabel } from '../../wording/scenarioWords.ts';
import { figureSaid, MEASURES, measureOf, settingTitle } from '../../wording/settingWords.ts';
import { Choice } from '../../shell/Choice.tsx';
import type { Pin } from '../../results/pinStore.ts';
import classes from './Compare.module.css';
import type { ComparedPins } from './comparedPins.ts';
import { hasSameWinters } from './hasSameDays.ts';
import { titlesOf } from './titlesOf.ts';
import { settingsOf, whyNotBeside } from './thresholdPins.ts';

/**
 * Settings of kept answers side by side, by one measure at a time. Figures that cannot be compared are left out, with
 * the reason.
 */
export function ThresholdsPins({ pins, reference }: ComparedPins<'thresholds'>) {
  const titles = useMemo(() => titlesOf(pins), [pins]);
  const named = (pin: Pin) => titles.get(pin.id)!;
  const [wanted, setWanted] = useState<SettingFigure | null>(null);
  const measure = wanted ?? reference.answer.reading.document.measure.name;
  const options = useMemo(() => measuresOf(reference), [reference]);
  const { label } = options.find(({ id }) => id === measure) ?? measureOf(measure);
  const ordered = [reference, ...pins.filter(({ id }) => id !== reference.id)];
  const told = ordered.map((pin) => ({ pin, why: whyNotBeside(measure, pin, reference, named) }));
  const shown = told.filter(({ why }) => why === null).map(({ pin }) => pin);
  return (
    <Panel
      title="Settings side by side"
      subtitle={`${label} in a winter without actions, with 95% ranges`}
      actions={
        <Choice
          label="Show"
          value={measure}
          options={options}
          onChange={(id) => setWanted(id as SettingFigure)}
        />
      }
    >
      <DataTable {...tableOf(shown, measure, label, named)} />
      {told.map(
        ({ pin, why }) =>
          why !== null && (
            <p key={pin.id} className={classes.note}>
              “{named(pin)}” cannot be compared with “{named(reference)}” by this measure. {why}
            </p>
          ),
      )}
      <p className={classes.note}>{bestSaid(shown, named)}</p>
      <p className={classes.note}>{wintersSaid(shown, reference, named)}</p>
    </Panel>
  );
}

interface MeasureOption {
  readonly id: SettingFigure;
  readonly label: string;
}

function measuresOf({ answer: { scenario } }: Pin<'thresholds'>): MeasureOption[] {
  const days = (['daysAt1', 'daysAt2', 'daysAt3', 'daysAt4'] as const).map((id, at) => ({
    id,
    label: `Days at ${levelLabel(scenario, at + 1)}`,
  }));
  return [...MEASURES.map(({ id, label }) => ({ id, label })), ...days];
}

function tableOf(
  pins: readonly Pin<'thresholds'>[],
  measure: SettingFigure,
  label: string,
  named: (pin: Pin) => string,
): TableData {
  return {
    caption: `${label}, by setting and kept result`,
    columns: [{ label: 'Setting' }, ...pins.map((pin) => ({ label: named(pin), numeric: true }))],
    rows: settingsOf(pins).map(({ id, title }) => [
      settingTitle(title),
      ...pins.map((pin) => cellOf(pin, id, measure)),
    ]),
  };
}

/** '11.4 (10.6–12.2)'. */
function cellOf({ answer: { reading } }: Pin<'thresholds'>, id: string, measure: SettingFigure): string {
  const setting = reading.document.settings.find((one) => one.id === id);
  if (setting === undefined) return 'not compared';
  const { headline, detail } = figureSaid(setting.figures[measure]);
  return detail === '' ? headline : `${headline} (${detail})`;
}

/** Which setting each answer found best, by its own measure. */
function bestSaid(pins: readonly Pin<'thresholds'>[], named: (pin: Pin) => string): string {
  const several = pins.filter(({ answer }) => answer.reading.document.settings.length > 1);
  const said = several.map((pin) => {
    const { settings, best, measure } = pin.answer.reading.document;
    const title = settingTitle(settings.find(({ id }) => id === best)!.title);
    return `“${title}” in “${named(pin)}” (${measureOf(measure.name).label.toLowerCase()})`;
  });
  if (said.length === 0)
    return 'None of these results compares several settings, so none says which is best.';
  const lead =
    said.length === 1
      ? 'The best setting by the result’s own measure is'
      : 'The best settings, each by its own result’s measure, are';
  return `${lead} ${listInWords(said)}. Other settings may be about as good in these winters.`;
}

/** Each column has its own intervals: whether these overlap does not say whether two of one row differ. */
function wintersSaid(
  pins: readonly Pin<'thresholds'>[],
  reference: Pin<'thresholds'>,
  named: (pin: Pin) => string,
): string {
  const others = pins.filter((pin) => !hasSameWinters(pin, reference)).map((pin) => `“${named(pin)}”`);
  const plain = 'Each range applies to its own column. This table does not test whether columns differ.';
  if (others.length === 0) return plain;
  return `${plain} ${listInWords(others)} ${others.length === 1 ? 'is' : 'are'} of different winters from those of “${named(reference)}”, so chance differs too.`;
}
