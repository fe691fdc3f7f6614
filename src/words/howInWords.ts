import type { HowCrisis, HowResult } from '../analysis/actions/howResult.ts';
import type { Estimate } from '../analysis/estimate.ts';
import type { Chance } from '../analysis/result/resultTypes.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { isoPlusDays, dateWithin } from './dates.ts';
import { chanceInWords } from './chanceInWords.ts';
import { crisisInWords } from './crisisInWords.ts';
import { joined, meanInWords, roundedNumber, type Phrase } from './numbers.ts';
import { anyOfWinters } from './phrases.ts';
import { DAYS, WINTERS, withUnit } from './unit.ts';

const onlyStarted = 'in the one winter in which it started';

/** One fact about how an action worked: its label and its text. */
export interface HowFact {
  readonly name: string;
  readonly said: string;
}

/** When an action started, for how long, and how far ahead of the crisis. Each says of which winters it is. */
export function howInWords(how: HowResult, scenario: Scenario): HowFact[] {
  const { started, replications, daysOn } = how;
  return [
    { name: 'Started', said: share(started, replications) },
    ...(daysOn === null
      ? []
      : [
          { name: 'First day on', said: joined(firstDay(how, scenario.calendar.startDate)) },
          { name: 'Days on', said: daysSaid(daysOn, scenario.calendar.days) },
        ]),
    { name: 'A crisis here', said: crisisSaid(how.crisis, scenario) },
    { name: 'How often one begins', said: crisesSaid(how) },
    ...leadFacts(how),
  ];
}

/** '44 days (average between 42 and 46); over the 20 winters in which it started'. With one such winter of several, it is not called the one so far. */
function daysSaid(daysOn: Estimate, daysOfWinter: number): string {
  const { headline, detail } = meanInWords(daysOn, DAYS, daysOfWinter);
  if (daysOn.n === 1) return `${headline} ${onlyStarted}`;
  return `${joined({ headline, detail })}; over the ${withUnit(roundedNumber(daysOn.n), WINTERS)} in which it started`;
}

/** '5 Dec – 9 Feb', with what it is of. What too few winters can show is left out. */
function firstDay(
  { firstDay: { p10, p50, p90 }, started, replications }: HowResult,
  startDate: string,
): Phrase {
  const date = (day: number) => dateWithin(isoPlusDays(startDate, day), day);
  const n = startedWinters({ started, replications });
  if (p50 === null) return { headline: 'not known', detail: '' };
  if (n === 1) return { headline: date(p50), detail: onlyStarted };
  if (p10 === null || p90 === null)
    return {
      headline: `by ${date(p50)} in half of the winters in which it started`,
      detail: `${roundedNumber(n)} winters are too few for its earliest and latest tenth`,
    };
  if (p10 === p90)
    return { headline: date(p50), detail: `at least 8 in 10 of the winters in which it started did so then` };
  return {
    headline: `${date(p10)} to ${date(p90)}`,
    detail: `8 in 10 of the winters in which it started; half by ${date(p50)}`,
  };
}

function crisisSaid(crisis: HowCrisis, scenario: Scenario): string {
  const worked = crisis.isDefault ? ' (9 mornings in 10 of the winters without it have no more)' : '';
  return `${crisisInWords(scenario, crisis)}${worked}`;
}

/** Both sides by the same rule: the action may have prevented or delayed the crisis that it was ahead of. */
function crisesSaid({ crisis, replications }: HowResult): string {
  const { without, withIt, onAtStart } = crisis;
  const standing =
    onAtStart === 0
      ? ''
      : `; one that is on when the winter begins is not counted (without the action: ${withUnit(roundedNumber(onAtStart), WINTERS)})`;
  return `without the action ${share(without, replications)}; with it ${share(withIt, replications)}${standing}`;
}

function leadFacts({ lead, replications }: HowResult): HowFact[] {
  if (lead.n === 0) {
    const none = `no crisis begins in ${anyOfWinters(replications)} without it, so there is nothing to be ahead of`;
    return [{ name: 'Ahead of a crisis', said: none }];
  }
  return [
    { name: 'On before the first crisis', said: beforeSaid(lead) },
    ...(lead.days.n === 0 ? [] : [{ name: 'Lead', said: leadSaid(lead) }]),
  ];
}

function beforeSaid({ before, n }: HowResult['lead']): string {
  if (n === 1)
    return `${before.probability > 0 ? 'yes' : 'no'}, in the one winter in which one begins without it`;
  return `${share(before, n)}; of the ${withUnit(roundedNumber(n), WINTERS)} in which one begins without it`;
}

/** '5 days ahead in the median winter (95%: 2 days ahead to 9 days ahead)'. */
function leadSaid({ days: { value, low, high, n } }: HowResult['lead']): string {
  const both = withUnit(roundedNumber(n), WINTERS);
  if (value === null) return `too few winters to say: ${both} with both its start and a crisis`;
  const interval =
    low === null || high === null ? 'too few winters for a range' : `95%: ${aside(low)} to ${aside(high)}`;
  return `${aside(value)} in the median winter (${interval}); over the ${both} with both its start and a crisis`;
}

function aside(days: number): string {
  if (days === 0) return 'the same day';
  return `${withUnit(roundedNumber(Math.abs(days)), DAYS)} ${days > 0 ? 'ahead' : 'after'}`;
}

function startedWinters({ started, replications }: Pick<HowResult, 'started' | 'replications'>): number {
  return Math.round(started.probability * replications);
}

function share({ probability, low, high }: Chance, n: number): string {
  return joined(chanceInWords(probability, low, high, n));
}
