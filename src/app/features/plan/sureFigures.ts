import type { Estimate } from '../../../analysis/estimate.ts';
import { chanceInWords } from '../../../words/chanceInWords.ts';
import { inHundred } from '../../../words/shareInWords.ts';
import { meanInWords } from '../../../words/meanInWords.ts';
import { shortDate } from '../../../words/dateInWords.ts';
import { isoPlusDays } from '../../../words/calendarDate.ts';
import { DAYS, type Unit } from '../../../words/unit.ts';
import { toSay } from '../../figures.ts';
import type { Answer } from '../../run/answer.ts';
import { hasHospitalDelay, levelLabel, setsLevels } from '../../scenarioWords.ts';

/** A figure of which the precision is told, and by which a run can be ended. */
export interface SureFigure {
  /** Column of the outcome table. */
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  /** The figure as it stands: '48 in 100'. */
  readonly figure: string;
  /** Half of its 95 % interval, in the unit; null where it cannot be told. */
  readonly halfWidth: number | null;
  /** What is known where the figure stands at an edge: 'at most 4 in 1,000'; an interval has then one side alone. */
  readonly bound?: string;
  /** How many of the unit are one of the column: 100 points are a chance of 1. */
  readonly factor: number;
}

const POINTS: Unit = { one: 'point', many: 'points' };
const BED_DAYS: Unit = { one: 'bed-day', many: 'bed-days' };

/** The headline figures: chances of levels 3 and 4, days, the first date, bed-days lost. */
export function headlineFigures(answer: Answer): SureFigure[] {
  const { scenario, document } = answer;
  const outcome = (id: string) => document.outcomes[id] ?? null;
  const chance = (level: 3 | 4) => {
    const estimate = outcome(`reached${level}.system`);
    const name = `Chance of reaching ${levelLabel(scenario, level)}`;
    const figure = figureOf(`reached${level}.system`, name, POINTS, estimate, 100, inHundred(estimate?.mean));
    if (estimate === null || (estimate.mean > 0 && estimate.mean < 1)) return figure;
    const { mean, low, high, n } = estimate;
    return { ...figure, bound: chanceInWords(mean, low, high, n).detail };
  };
  const first = outcome('firstDay3.system');
  const date =
    first === null
      ? 'not known'
      : `${shortDate(isoPlusDays(document.startDate, Math.round(first.mean)))} on average`;
  const days = outcome('daysAt3Plus.system');
  const beds = outcome('bedDaysLost');
  return [
    ...(setsLevels(scenario)
      ? [
          chance(3),
          chance(4),
          meanFigure('daysAt3Plus.system', `Days at ${levelLabel(scenario, 3)} or 4`, DAYS, days),
          ...(first === null
            ? []
            : [
                figureOf(
                  'firstDay3.system',
                  `First date at ${levelLabel(scenario, 3)}`,
                  DAYS,
                  first,
                  1,
                  date,
                ),
              ]),
        ]
      : []),
    ...(hasHospitalDelay(scenario)
      ? [meanFigure('bedDaysLost', 'Bed-days lost to delay', BED_DAYS, beds)]
      : []),
  ];
}

/** The mean wait to start at each stage where anybody waits. */
export function waitFigures({ scenario, document }: Answer): SureFigure[] {
  return scenario.stages.flatMap((stage) => {
    const wait = document.stages[stage.id]?.system.meanWaitDays ?? null;
    if (wait === null || wait.mean === 0) return [];
    const id = `stage.${stage.id}.system.meanWaitDays`;
    return [meanFigure(id, `Mean wait, ${stage.name ?? stage.id}`, DAYS, wait)];
  });
}

function meanFigure(id: string, name: string, unit: Unit, estimate: Estimate | null): SureFigure {
  return figureOf(id, name, unit, estimate, 1, meanInWords(toSay(estimate), unit).headline);
}

function figureOf(
  id: string,
  name: string,
  unit: Unit,
  estimate: Estimate | null,
  factor: number,
  figure: string,
): SureFigure {
  const { low, high } = estimate ?? { low: null, high: null };
  const halfWidth = low === null || high === null ? null : ((high - low) / 2) * factor;
  return { id, name, unit, figure, halfWidth, factor };
}
