import { useMemo } from 'react';
import type { SettingEstimates } from '../../../analysis/thresholds/settingResult.ts';
import type { SweepPoint, SweepResult } from '../../../analysis/thresholds/sweep.ts';
import type { WinterMean } from '../../../analysis/winterBootstrap.ts';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import type { TableData } from '../../../ui/charts/DataTable.tsx';
import { ValueCurve } from '../../../ui/charts/ValueCurve/ValueCurve.tsx';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { listInWords } from '../../../words/phrases.ts';
import { bestInWords } from '../../../words/sweepInWords.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { edgeInWords, edgeUnit } from '../../wording/questionWords.ts';
import { figureSaid, measureOf } from '../../wording/settingWords.ts';
import { plainNumber } from './settingWords.tsx';
import classes from './Thresholds.module.css';

interface SweepCurvesProps {
  readonly answer: ThresholdsAnswer;
  readonly sweep: SweepResult;
}

/** A figure that is drawn over the values. */
export interface SweptFigure {
  readonly label: string;
  readonly factor: number;
  readonly read: (point: SettingEstimates) => WinterMean | null;
}

/** What moving a threshold is measured by: crises met, needless days, and the chosen measure where it is another. */
export function sweptFigures({ reading }: ThresholdsAnswer): SweptFigure[] {
  const { name } = reading.document.measure;
  const all: SweptFigure[] = [
    { label: 'Crises met in time, %', factor: 100, read: ({ warned }) => warned },
    { label: measureOf('falseDays').label, factor: 1, read: ({ figures }) => figures.falseDays },
    { label: measureOf(name).label, factor: 1, read: ({ figures }) => figures[name] },
  ];
  return name === 'falseDays' ? all.slice(0, 2) : all;
}

/** Curves over one threshold, with the present value marked and the values that are as good as the best. */
export function SweepCurves({ answer, sweep }: SweepCurvesProps) {
  const { scenario } = answer;
  const { edge } = sweep.axes[0]!;
  const name = edgeInWords(scenario, edge);
  return (
    <>
      <Columns most={3}>
        {sweptFigures(answer).map((figure) => (
          <Curve key={figure.label} answer={answer} sweep={sweep} figure={figure} name={name} />
        ))}
      </Columns>
      <p className={classes.note}>{sweepSaid(answer, sweep)}</p>
    </>
  );
}

interface CurveProps extends SweepCurvesProps {
  readonly figure: SweptFigure;
  readonly name: string;
}

function Curve({ answer, sweep, figure, name }: CurveProps) {
  const { scenario } = answer;
  const { edge, present } = sweep.axes[0]!;
  const points = useMemo(
    () =>
      sweep.points.flatMap((point) => {
        const found = figure.read(point);
        if (found === null) return [];
        const times = (value: number | null) => (value === null ? null : figure.factor * value);
        const value = figure.factor * found.mean;
        return [
          { x: point.at[0]!, value, low: times(found.low), high: times(found.high), isFull: point.asGood },
        ];
      }),
    [sweep, figure],
  );
  return (
    <ChartFrame small title={figure.label} subtitle={name} table={() => tableOf(sweep, figure, name)}>
      {points.length === 0 ? (
        <p>No crisis in these winters to be met.</p>
      ) : (
        <ValueCurve
          points={points}
          marks={present}
          description={`${figure.label} against the value of ${name}, now ${listInWords(present.map(String))}. ${sweepSaid(answer, sweep)}`}
          valueHeading={edgeUnit(scenario, edge)}
          figureHeading={figure.factor === 100 ? '%' : 'a winter'}
          formatValue={plainNumber}
          formatFigure={plainNumber}
          formatMark={(value) => `now ${plainNumber(value)}`}
        />
      )}
    </ChartFrame>
  );
}

function tableOf(sweep: SweepResult, { label, factor, read }: SweptFigure, name: string): TableData {
  return {
    caption: `${label}, by the value of ${name}`,
    columns: [
      { label: 'Value', numeric: true },
      { label, numeric: true },
      { label: '95% range', numeric: true },
      { label: 'Standing' },
    ],
    rows: sweep.points.map((point, at) => {
      const { headline, detail } = figureSaid(read(point), factor);
      return [String(point.at[0]), headline, detail, standingOf(sweep, point, at)];
    }),
  };
}

/** 'now, best', 'as good as the best', or nothing. */
export function standingOf({ axes, best }: SweepResult, { at, asGood }: SweepPoint, point: number): string {
  const isNow = at.every((value, axis) => axes[axis]!.present.includes(value));
  const rank = point === best ? 'best' : asGood ? 'as good as the best' : '';
  return [isNow ? 'now' : '', rank].filter(Boolean).join(', ');
}

function sweepSaid({ reading }: ThresholdsAnswer, sweep: SweepResult): string {
  const { replications, measure } = reading.document;
  const { present } = sweep.axes[0]!;
  const best = sweep.points[sweep.best];
  if (best === undefined) return 'No value keeps the bands in order.';
  const good = sweep.points.filter(({ asGood }) => asGood).map(({ at }) => at[0]!);
  const isNowGood = present.every((value) => good.includes(value));
  const isNowTried = present.every((value) => sweep.points.some(({ at }) => at[0] === value));
  const label = measureOf(measure.name).label.toLowerCase();
  return [
    `Fewest ${label} at ${plainNumber(best.at[0]!)}; as good, as far as ${roundedNumber(replications)} winters tell (full dots): ${listInWords(good.map(plainNumber))}.`,
    isNowTried
      ? `The present ${listInWords(present.map(plainNumber))} is ${isNowGood ? '' : 'not '}among them.`
      : `The present ${listInWords(present.map(plainNumber))} is none of the values tried.`,
    ...bestInWords(sweep),
    'Bars are 95% ranges.',
  ].join(' ');
}
