import type { Estimate } from '../analysis/estimate.ts';
import type { Reached } from '../analysis/result/resultTypes.ts';
import { anyArea } from '../experiment/columns.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { AreaFigures } from './areaRows.ts';
import { chanceCell, chanceRange } from './chanceInWords.ts';
import { firstDateCell } from './firstDateInWords.ts';
import { intervalInWords } from './intervalInWords.ts';
import { isKnown } from './notKnown.ts';
import { roundedNumber } from './roundedNumber.ts';
import { isSeveral, scopeInWords } from './scopeInWords.ts';
import { supportedPlace } from './supportedPlace.ts';

/** A figure and its 95% interval, as finished text; the interval is empty where there is none to tell. */
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

/** The headings of the table, in the order of its cells. */
export function areaHeadings({ escalation: { levelName } }: Scenario, hasBedDays: boolean): string[] {
  return [
    'Area',
    `${levelName} 3 or 4, winters in 100`,
    `${levelName} 4, winters in 100`,
    `First at ${levelName} 3, middle half`,
    `Days at ${levelName} 3 or 4`,
    'Main cause',
    ...(hasBedDays ? ['Bed-days lost to delay'] : []),
  ];
}

/** What a row of the table of areas says, of so many winters. */
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

/** 'Any area', 'East Kent', 'The county': a place as the first word of a row or a sentence. */
export function areaName(scenario: Scenario, scope: string): string {
  if (scope === anyArea) return 'Any area';
  // 'All areas reach' would be read as each of them.
  const name = isSeveral(scenario, scope) ? 'all areas together' : scopeInWords(scenario, scope);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The bound of none and of all stands where others have their interval. */
function chanceOf({ probability, low, high }: Reached, winters: number): CellWithRange {
  const range = winters > 1 ? chanceRange(low, high) : null;
  return { figure: chanceCell(probability, winters), range: range ?? '' };
}

/** Whole numbers only; what is some but less than one is said to be. */
function meanOf(estimate: Estimate | null): CellWithRange {
  if (estimate === null || !isKnown(estimate.mean)) return { figure: NOTHING, range: '' };
  const { mean, low, high } = estimate;
  const place = Math.max(0, supportedPlace(mean, low, high));
  const figure = mean > 0 && mean < 0.5 ? 'under 1' : roundedNumber(mean, place);
  const range = low === high ? null : intervalInWords(low, high, place);
  // One number is no range.
  return { figure, range: range !== null && /\D/.test(range.replace(/,/g, '')) ? range : '' };
}
