import type { ThresholdsDocument } from '../../analysis/thresholds/thresholdsDocument.ts';
import { bestInWords } from '../../words/sweepInWords.ts';
import { mean, share } from './settingWords.ts';
import { section, textTable } from './textTable.ts';
import type { SweepResult } from '../../analysis/thresholds/sweep.ts';

const most = 60;

/** A curve or a map as a table: at each value the crises met in time, and what it costs in false alarms. */
export function sweepLines({ sweep, measure }: ThresholdsDocument, nameOf: (id: string) => string): string[] {
  if (sweep === null) return [];
  const { axes, points, best } = sweep;
  const heading = [
    ...axes.map((_, at) => (axes.length === 1 ? 'at' : ['first', 'second'][at])),
    'in time',
    'false alarms',
    'alarm-days',
    'wrong days',
    'missed',
    'flaps',
    '',
  ];
  const isPresent = (at: readonly number[]) => at.every((value, axis) => axes[axis].present.includes(value));
  const rows = points.map(({ at, figures, warned, asGood }, point) => [
    ...at.map(String),
    share(warned),
    ...[figures.falseAlarms, figures.alarmDays, figures.wrongDays, figures.missed, figures.flaps].map(mean),
    [isPresent(at) ? 'now' : '', point === best ? 'best' : asGood ? 'as good as the best' : '']
      .filter(Boolean)
      .join(', '),
  ]);
  const shown =
    axes.length === 1 ? rows : rows.filter((_, point) => points[point].asGood || isPresent(points[point].at));
  const left = shown.length - most;
  return section(
    `Sweep of ${axes.map((axis) => edgeInWords(axis, nameOf)).join(' and ')}; best by ${measure.name}`,
    [
      ...textTable(
        [heading, ...shown.slice(0, most)],
        heading.map((_, at) => at),
      ),
      ...(axes.length === 1
        ? []
        : [
            `  Of ${points.length} pairs, those that are as good as the best and the present one; all are in the document.`,
          ]),
      ...(left > 0 ? [`  and ${left} more, in the document`] : []),
      ...bestInWords(sweep).map((sentence) => `  ${sentence}`),
    ],
  );
}

/** A threshold and its present value: `Health caseload, level 3 (EastKent), now 60`. */
export function edgeInWords(
  { edge, present }: SweepResult['axes'][number],
  nameOf: (id: string) => string,
): string {
  const area = edge.area === null ? '' : ` (${edge.area})`;
  return `${nameOf(edge.indicator)}, level ${edge.level}${area}, now ${present.join(' or ')}`;
}
