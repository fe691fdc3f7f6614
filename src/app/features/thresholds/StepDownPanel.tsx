import { memo, useState } from 'react';
import type { StepDownPoint } from '../../../analysis/thresholds/stepDown.ts';
import { HeatTable, type HeatCell } from '../../../ui/charts/HeatTable/HeatTable.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { figureSaid } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';

interface StepDownPanelProps {
  readonly answer: ThresholdsAnswer;
  readonly stale?: string;
}

type StepFigure = 'flaps' | 'changes' | 'heldDays' | 'behindDays';

const FIGURES: readonly { readonly id: StepFigure; readonly label: string }[] = [
  { id: 'flaps', label: 'Flaps' },
  { id: 'heldDays', label: 'Days at a level longer than needed' },
  { id: 'changes', label: 'Changes of level' },
  { id: 'behindDays', label: 'Days behind' },
];

/** Rules for stepping down: flapping against days at a level longer than needed. */
export const StepDownPanel = memo(function StepDownPanel({ answer, stale }: StepDownPanelProps) {
  const [figure, setFigure] = useState<StepFigure>('flaps');
  const { stepDown } = answer.reading.document;
  const label = FIGURES.find(({ id }) => id === figure)!.label;
  const holds = distinct(stepDown.filter(({ hold }) => hold > 0).map(({ hold }) => hold));
  const margins = distinct(stepDown.filter(({ hold }) => hold > 0).map(({ margin }) => margin));
  return (
    <Panel
      title="Stepping down"
      subtitle="Present thresholds with other rules for stepping down. Figures are for each winter, with 95% ranges."
      actions={
        <Choice
          label="Show"
          value={figure}
          options={FIGURES}
          onChange={(id) => setFigure(id as StepFigure)}
        />
      }
    >
      <Faded why={stale}>
        <HeatTable
          caption={`${label} a winter, by margin and hold`}
          rowHeading="Readings in a row"
          columnHeading="Better than the threshold by at least"
          rows={holds.map((hold) => (hold === 1 ? '1 reading' : `${hold} readings`))}
          columns={margins.map((margin) => `${roundedNumber(margin * 100)}%`)}
          cells={holds.map((hold) =>
            margins.map((margin) =>
              cellOf(
                stepDown.find((one) => one.hold === hold && one.margin === margin),
                figure,
              ),
            ),
          )}
        />
        <p className={classes.note}>{stepDownSaid(stepDown)}</p>
      </Faded>
    </Panel>
  );
});

function cellOf(point: StepDownPoint | undefined, figure: StepFigure): HeatCell | null {
  if (point === undefined) return null;
  const { headline, detail } = figureSaid(point[figure]);
  return {
    text: headline,
    detail,
    value: point[figure].mean,
    mark: point.isPresent ? 'now' : undefined,
    isFramed: point.isPresent,
  };
}

function stepDownSaid(stepDown: readonly StepDownPoint[]): string {
  const present = stepDown.find(({ isPresent }) => isPresent)!;
  const atOnce = stepDown.find(({ hold }) => hold === 0);
  const said = ({ flaps, heldDays }: StepDownPoint) =>
    `${figureSaid(flaps).headline} flaps and ${figureSaid(heldDays).headline} days at a level longer than needed`;
  return [
    `Now: ${said(present)} a winter.`,
    atOnce === undefined || atOnce === present ? '' : `Down at once: ${said(atOnce)}.`,
    'A flap is a rise from which the level falls back within 3 days. Kept too high: days above what that day’s readings alone give; behind: days below it.',
  ]
    .filter(Boolean)
    .join(' ');
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
