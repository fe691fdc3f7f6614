import { type Estimate, halfWidthOfMean } from '../../../analysis/estimate.ts';
import { chanceInShort, chanceInWords, chanceRange } from '../../../words/chanceInWords.ts';
import { rangeInWords, meanInWords, supportedPlace } from '../../../words/numbers.ts';
import { scopeInWords } from '../../../words/phrases.ts';
import { DAYS, type Unit, withUnit } from '../../../words/unit.ts';
import { toSay } from '../../wording/figures.ts';
import { worstArea } from '../../results/scopeChoice.ts';
import type { Answer } from '../../results/answer.ts';
import { hasHospitalDelay, levelLabel, setsLevels } from '../../wording/scenarioWords.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

/** A figure whose precision is shown, and by which a run can be ended. */
export interface SureFigure {
  /** Column of the outcome table. */
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  /** The figure so far: '48 in 100'. */
  readonly figure: string;
  /** Its 95% range: '0 to 5 in 100'. */
  readonly range: string;
  /** Half the width of that range, in the unit. Null where it is not known. */
  readonly halfWidth: number | null;
  /** The note on a figure that is none or all: 'true chance up to 1 in 100'. Its range then has one side only. */
  readonly bound?: string;
  /** How many of the unit are one of the column: 100 points are a chance of 1. */
  readonly factor: number;
}

const IN_HUNDRED: Unit = { one: 'winter in 100', many: 'winters in 100' };
const BED_DAYS: Unit = { one: 'bed-day', many: 'bed-days' };

/** The headline figures: chances of levels 3 and 4, days and first date of the area most at risk and of all; bed-days. */
export function headlineFigures(answer: Answer): SureFigure[] {
  const { scenario, document } = answer;
  const scopes = [...new Set([worstArea(answer), 'system'])];
  const beds = document.outcomes.bedDaysLost ?? null;
  return [
    ...(setsLevels(scenario) ? scopes.flatMap((scope) => levelFigures(answer, scope)) : []),
    ...(hasHospitalDelay(scenario)
      ? [meanFigure(outcomeId.bedDaysLost(), 'Bed-days lost to delay', BED_DAYS, beds)]
      : []),
  ];
}

function levelFigures({ scenario, document }: Answer, scope: string): SureFigure[] {
  const where = scenario.areas.length === 0 ? '' : `, ${scopeInWords(scenario, scope)}`;
  const outcome = (id: string) => document.outcomes[id] ?? null;
  const chance = (level: 3 | 4) => {
    const name = `Chance of reaching ${levelLabel(scenario, level)}${where}`;
    const id = outcomeId.reached(level, scope);
    return chanceFigure(id, name, outcome(id));
  };
  const days = `Days at ${levelLabel(scenario, 3)} or 4${where}`;
  const daysId = outcomeId.daysAt3Plus(scope);
  return [chance(3), chance(4), meanFigure(daysId, days, DAYS, outcome(daysId))];
}

function chanceFigure(id: string, name: string, estimate: Estimate | null): SureFigure {
  const { mean, low, high, n } = estimate ?? { mean: null, low: null, high: null, n: 0 };
  const figure = figureOf(id, name, IN_HUNDRED, estimate, 100, chanceInShort(mean, n));
  const isWithin = mean === null || (mean > 0 && mean < 1);
  const ends = chanceRange(low, high)?.replace('\u2013', ' to ');
  if (isWithin) return ends === undefined ? figure : { ...figure, range: `${ends} in 100` };
  const bound = chanceInWords(mean, low, high, n).detail;
  return { ...figure, range: bound, bound };
}

/** The mean wait to start at each stage where anyone waits. */
export function waitFigures({ scenario, document }: Answer): SureFigure[] {
  return scenario.stages.flatMap((stage) => {
    const wait = document.stages[stage.id]?.system?.meanWaitDays ?? null;
    if (wait === null || wait.mean === 0) return [];
    const id = outcomeId.stage(stage.id, 'system', 'meanWaitDays');
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
  const isChance = factor === 100;
  const half =
    low === null || high === null ? null : isChance ? (high - low) / 2 : halfWidthOfMean(estimate!);
  const halfWidth = half === null ? null : half * factor;
  return { id, name, unit, figure, range: rangeOf(estimate, unit), halfWidth, factor };
}

function rangeOf(estimate: Estimate | null, unit: Unit): string {
  const { mean, low, high } = estimate ?? { mean: null, low: null, high: null };
  const ends = rangeInWords(low, high, supportedPlace(mean, low, high));
  if (ends === null) return 'not known yet';
  return low === high ? 'the same in every winter' : withUnit(ends, unit);
}
