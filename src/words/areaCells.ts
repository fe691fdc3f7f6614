import type { Estimate } from '../analysis/estimate.ts';
import type { Reached } from '../analysis/result/resultTypes.ts';
import { anyArea } from '../experiment/outcomes/columns.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { AreaFigures } from './areaRows.ts';
import { chanceCell, chanceRange } from './chanceInWords.ts';
import { ENOUGH_DATES, firstDateCell } from './firstDateInWords.ts';
import { intervalInWords, isKnown, roundedNumber, supportedPlace } from './numbers.ts';
import { isSeveral, scopeInWords } from './phrases.ts';

/** A figure and its 95% range, both as finished text. The range is empty where there is none. */
export interface CellWithRange {
  readonly figure: string;
  readonly range: string;
}

/** A row of the table of areas, in words. */
export interface AreaCells {
  readonly scope: string;
  readonly name: string;
  readonly three: CellWithRange;
  readonly four: CellWithRange;
  /** First dates at level 3 or 4. */
  readonly first: string;
  readonly days: CellWithRange;
  readonly cause: string;
  /** Null where nobody waits in hospital. */
  readonly bedDays: CellWithRange | null;
}

const NOTHING = '\u2013';
/** What a mean above 0 and below a half is called. */
export const UNDER_ONE = 'under 1';

/** The headings of the table, in the order of its cells. */
export function areaHeadings({ escalation: { levelName } }: Scenario, hasBedDays: boolean): string[] {
  return [
    'Area',
    `${levelName} 3 or 4, winters in 100`,
    `${levelName} 4, winters in 100`,
    `First reaches ${levelName} 3`,
    `Days at ${levelName} 3 or 4`,
    'Main cause',
    ...(hasBedDays ? ['Bed-days lost to delay'] : []),
  ];
}

/** A note that says which winters the dates of the table are of. Empty where every cell says so itself. */
export function firstDatesNote(
  { escalation: { levelName } }: Scenario,
  rows: readonly Pick<AreaFigures, 'reached'>[],
): string {
  const hasDates = rows.some(({ reached }) => reached['3'].n >= ENOUGH_DATES);
  return hasDates
    ? `Where no number of winters is given, half of the winters that reach ${levelName} 3 first do so between the two dates.`
    : '';
}

/** The cells of one row of the table of areas, from `winters` winters. */
export function areaCells(scenario: Scenario, row: AreaFigures, winters: number): AreaCells {
  const { scope, reached, days, causes, bedDays } = row;
  return {
    scope,
    name: areaName(scenario, scope),
    three: chanceOf(reached['3'], winters),
    four: chanceOf(reached['4'], winters),
    first: firstDateCell({ reached: reached['3'].n, n: winters, ...reached['3'].firstDate }),
    days: meanOf(days),
    cause: causes[0]?.name ?? NOTHING,
    bedDays: bedDays === null ? null : meanOf(bedDays),
  };
}

/** 'At least one area', 'East Kent', 'The county': a place as the first word of a row or a sentence. */
export function areaName(scenario: Scenario, scope: string): string {
  if (scope === anyArea) return 'At least one area';
  // 'All areas reach' would be read as each of them.
  const name = isSeveral(scenario, scope) ? 'all areas together' : scopeInWords(scenario, scope);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A chance and its range. One winter has no range. */
function chanceOf({ probability, low, high }: Reached, winters: number): CellWithRange {
  const range = winters > 1 ? chanceRange(low, high) : null;
  return { figure: chanceCell(probability, winters), range: range ?? '' };
}

/** A mean in whole numbers. One above 0 and below a half is 'under 1'. */
export function wholeMean(estimate: Estimate | null): string {
  if (estimate === null || !isKnown(estimate.mean)) return NOTHING;
  const { mean } = estimate;
  return mean > 0 && mean < 0.5 ? UNDER_ONE : roundedNumber(mean, wholePlace(estimate));
}

function wholePlace({ mean, low, high }: Estimate): number {
  return Math.max(0, supportedPlace(mean, low, high));
}

function meanOf(estimate: Estimate | null): CellWithRange {
  const figure = wholeMean(estimate);
  if (estimate === null || figure === NOTHING) return { figure, range: '' };
  const { low, high } = estimate;
  const range = low === high ? null : intervalInWords(low, high, wholePlace(estimate));
  // One number is no range.
  return { figure, range: range !== null && /\D/.test(range.replace(/,/g, '')) ? range : '' };
}
