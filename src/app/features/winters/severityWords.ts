import {
  worseThan,
  type Severity,
  type SeverityMeasure,
  type SeverityPick,
  type SeverityPickId,
} from '../../../analysis/severity.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { listInWords, scopeInWords } from '../../../words/phrases.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { DAYS, WINTERS, withUnit, type Unit } from '../../../words/unit.ts';
import { levelLabel } from '../../wording/scenarioWords.ts';

const PICKS: Readonly<Record<SeverityPickId, string>> = {
  median: 'The median',
  oneIn10: '1 in 10',
  oneIn50: '1 in 50',
  worst: 'The worst',
  mildest: 'The mildest',
};

const UNITS: Readonly<Record<SeverityMeasure, Unit>> = {
  daysAt3Plus: DAYS,
  daysAt4: DAYS,
  bedDaysLost: { one: 'bed-day', many: 'bed-days' },
  peopleWaiting: { one: 'person', many: 'people' },
};

/** What a pick is called in a list. */
export function pickName(id: SeverityPickId): string {
  return PICKS[id];
}

/** 'days at OPEL 3 or above'. */
export function measureInWords(scenario: Scenario, measure: SeverityMeasure): string {
  if (measure === 'daysAt3Plus') return `days at ${levelLabel(scenario, 3)} or above`;
  if (measure === 'daysAt4') return `days at ${levelLabel(scenario, 4)}`;
  if (measure === 'bedDaysLost') return 'hospital bed-days lost to delay';
  return 'people waiting on the average day';
}

/** '31 days', '1,203 bed-days': the figure of the first measure, or of another. */
export function severityFigure({ criteria }: Severity, winter: number, at = 0): string {
  const { measure, values } = criteria[at]!;
  const place = measure === 'peopleWaiting' ? -1 : 0;
  return withUnit(roundedNumber(values[winter], place), UNITS[measure]);
}

/** How the winters are ordered, as a sentence. */
export function orderInWords(scenario: Scenario, { criteria }: Severity): string {
  const [first, ...others] = criteria.map(({ measure }) => measureInWords(scenario, measure));
  const whole = criteria[0]!.measure === 'daysAt3Plus' ? ` in ${scopeInWords(scenario, 'system')}` : '';
  const then =
    others.length === 0 ? '' : ` Ties are ordered by ${listInWords(others).replace(' and ', ', then ')}.`;
  return `The worst winter comes first, by ${first}${whole}.${then}`;
}

const STANDS_FOR: Readonly<Record<SeverityPickId, string>> = {
  median: 'the median winter',
  oneIn10: 'the 1-in-10 winter',
  oneIn50: 'the 1-in-50 winter',
  worst: 'the worst winter',
  mildest: 'the mildest winter',
};

/** 'the 1-in-10 winter', if the winter is one of the picked winters. Undefined for any other. */
export function standsFor(picks: readonly SeverityPick[], winter: number): string | undefined {
  const found = picks.filter((pick) => pick.winter === winter).map(({ id }) => STANDS_FOR[id]);
  return found.length === 0 ? undefined : listInWords(found);
}

/**
 * How many winters are worse, and by which measures: '106 winters are worse: 100 have more days at OPEL 3 or above, and
 * 6 have as many and more days at OPEL 4.' Only '100 winters are worse.' where the first measure decides all.
 */
export function worseInWords(scenario: Scenario, severity: Severity, winter: number): string {
  const counts = worseThan(severity, winter);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'No winter is worse.';
  const total = `${withUnit(roundedNumber(all), WINTERS)} ${all === 1 ? 'is' : 'are'} worse`;
  if (counts[0] === all) return `${total}.`;
  const measures = severity.criteria.map(({ measure }) => measureInWords(scenario, measure));
  const parts = counts.flatMap((count, at) => {
    return count === 0 ? [] : [`${roundedNumber(count)} ${moreOf(scenario, at, count)} ${measures[at]}`];
  });
  return `${total}: ${listInWords(parts)}.`;
}

/** 'have more', 'have as many but more': equal in the measures before, and more of this one. */
function moreOf(scenario: Scenario, at: number, count: number): string {
  const has = count === 1 ? 'has' : 'have';
  if (at === 0) return `${has} more`;
  return at === 1
    ? `${has} as many but more`
    : `${has} the same days at ${levelLabel(scenario, 3)} and 4 but more`;
}
