import { useState } from 'react';
import type { SweepResult } from '../../../analysis/thresholds/sweep.ts';
import { HeatTable, type HeatCell } from '../../../ui/charts/HeatTable/HeatTable.tsx';
import { bestInWords } from '../../../words/sweepInWords.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { Choice } from '../../shell/Choice.tsx';
import { edgeInWords } from '../../wording/questionWords.ts';
import { figureSaid, measureOf } from '../../wording/settingWords.ts';
import { standingOf, sweptFigures, type SweptFigure } from './SweepCurves.tsx';
import classes from './Thresholds.module.css';

interface SweepMapProps {
  readonly answer: ThresholdsAnswer;
  readonly sweep: SweepResult;
}

/** A map over two thresholds, with numbers in it. */
export function SweepMap({ answer, sweep }: SweepMapProps) {
  const figures = sweptFigures(answer);
  const [label, setLabel] = useState<string | null>(null);
  // What is best is by the measure, so that is what the map shows first.
  const figure = figures.find((one) => one.label === label) ?? figures.at(-1)!;
  const [first, second] = [sweep.axes[0]!, sweep.axes[1]!];
  const { scenario } = answer;
  return (
    <>
      <Choice
        label="Show"
        value={figure.label}
        options={figures.map((one) => ({ id: one.label, label: one.label }))}
        onChange={setLabel}
      />
      <HeatTable
        caption={`${figure.label}, by two thresholds`}
        rowHeading={edgeInWords(scenario, first.edge)}
        columnHeading={edgeInWords(scenario, second.edge)}
        rows={first.values.map(String)}
        columns={second.values.map(String)}
        cells={first.values.map((row) => second.values.map((column) => cellOf(sweep, [row, column], figure)))}
      />
      <p className={classes.note}>{mapSaid(answer, sweep)}</p>
    </>
  );
}

function cellOf(sweep: SweepResult, at: readonly number[], { factor, read }: SweptFigure): HeatCell | null {
  const place = sweep.points.findIndex((one) => one.at.every((value, axis) => value === at[axis]));
  const point = sweep.points[place];
  if (point === undefined) return null;
  const figure = read(point);
  if (figure === null) return null;
  const { headline, detail } = figureSaid(figure, factor);
  const standing = standingOf(sweep, point, place).replace('as good as the best', 'as good');
  return {
    text: headline,
    detail,
    value: factor * figure.mean,
    mark: standing === '' ? undefined : standing,
    isFramed: /now|best/.test(standing),
  };
}

function mapSaid({ reading }: ThresholdsAnswer, sweep: SweepResult): string {
  const { points, best, axes } = sweep;
  const { measure, replications } = reading.document;
  const found = points[best];
  if (found === undefined) return 'No pair of values keeps the bands in order.';
  const good = points.filter(({ asGood }) => asGood).length;
  return [
    `Fewest ${measureOf(measure.name).label.toLowerCase()} at ${found.at.join(' and ')}; of ${points.length} pairs ${good} are as good, as far as ${roundedNumber(replications)} winters tell.`,
    `Now ${axes.map(({ present }) => present.join(' or ')).join(' and ')}.`,
    ...bestInWords(sweep),
    'A dash: bands would be out of order, or there is nothing to tell. The darker the higher.',
  ].join(' ');
}
