import {
  comparedWithOthers,
  type Severity,
  type SeverityMeasure,
  type SeverityPick,
  type SeverityPickId,
} from '../../../analysis/severity.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { listInWords } from '../../../words/listInWords.ts';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import { DAYS, WINTERS, withUnit, type Unit } from '../../../words/unit.ts';
import { levelLabel } from '../../scenarioWords.ts';

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

/** '31 days', '1,203 bed-days'. */
export function severityFigure({ criteria: [{ measure, values }] }: Severity, winter: number): string {
  const place = measure === 'peopleWaiting' ? -1 : 0;
  return withUnit(roundedNumber(values[winter], place), UNITS[measure]);
}

/** How the winters are ordered, as a sentence. */
export function orderInWords(scenario: Scenario, { criteria }: Severity): string {
  const [first, ...others] = criteria.map(({ measure }) => measureInWords(scenario, measure));
  const whole = criteria[0].measure === 'daysAt3Plus' ? ' of the whole system' : '';
  const then =
    others.length === 0 ? '' : `; winters with as many by ${listInWords(others).replace(' and ', ', then ')}`;
  return `The worst first: by ${first}${whole}${then}.`;
}

/** 'the 1-in-10 winter', where this is one that stands for all; undefined for any other. */
export function standsFor(picks: readonly SeverityPick[], winter: number): string | undefined {
  const names: Readonly<Record<SeverityPickId, string>> = {
    median: 'the median winter',
    oneIn10: 'the 1-in-10 winter',
    oneIn50: 'the 1-in-50 winter',
    worst: 'the worst winter',
    mildest: 'the mildest winter',
  };
  const found = picks.filter((pick) => pick.winter === winter).map(({ id }) => names[id]);
  return found.length === 0 ? undefined : listInWords(found);
}

/** '97 winters are worse; 4 others have as many': by the first measure alone. */
export function othersInWords(severity: Severity, winter: number): string {
  const { worse, equal } = comparedWithOthers(severity, winter);
  const worseSaid =
    worse === 0
      ? 'no winter is worse'
      : `${withUnit(roundedNumber(worse), WINTERS)} ${worse === 1 ? 'is' : 'are'} worse`;
  if (equal === 0) return worseSaid;
  return `${worseSaid}; ${roundedNumber(equal)} ${equal === 1 ? 'other has' : 'others have'} as many`;
}
