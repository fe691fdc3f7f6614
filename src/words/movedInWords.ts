import type { Estimate } from '../analysis/estimate.ts';
import type { HowResult } from '../analysis/actions/howResult.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { isoPlusDays, dateWithin } from './dates.ts';
import { differenceInWords, type Verdict } from './differenceInWords.ts';
import { joined, roundedNumber, type Phrase } from './numbers.ts';
import { anyOfWinters } from './phrases.ts';
import { DAYS, type Unit, withUnit } from './unit.ts';
import { watchedUnit } from './watchedInWords.ts';

/** What an action changed and how sure that is: over the winter, on the day of the largest change, and on how many days it is clear. */
export function movedInWords(how: HowResult, scenario: Scenario): string[] {
  const unit = watchedUnit(scenario, how.watched);
  const said = changeOf(how.overall, unit);
  if (how.difference.every((day) => day === null)) return ['There is no reading on any morning.'];
  if (isStill(how))
    return [`No morning differs in ${anyOfWinters(how.replications)} with it and without it.`];
  return [
    `Over the whole winter, with the action less without, on average a morning: ${joined(said)}.`,
    mostSaid(how, scenario, unit),
    sureSaid(how),
  ];
}

/** A change of one morning, or of the mean of all: '23 fewer people', '95%: 12 to 34'. */
export function changeOf(difference: Estimate | null, unit: Unit): Phrase & { readonly verdict: Verdict } {
  const { mean, low, high, n } = difference ?? { mean: null, low: null, high: null, n: 0 };
  return differenceInWords({ mean, low, high, n }, unit);
}

/** The day was chosen because its difference is the largest, so its range makes it look surer than it is. The text says so. */
function mostSaid({ difference }: HowResult, { calendar }: Scenario, unit: Unit): string {
  const size = (day: Estimate | null) => Math.abs(day?.mean ?? 0);
  const at = difference.reduce((most, day, here) => (size(day) > size(difference[most]) ? here : most), 0);
  const date = dateWithin(isoPlusDays(calendar.startDate, at), at);
  const said = changeOf(difference[at], unit);
  if (said.verdict === 'undecided') return `Where they are furthest apart, on ${date}, ${joined(said)}.`;
  return `Furthest apart on ${date}: ${joined(said)}; chosen from all days, it is likely to be nearer in other winters.`;
}

function sureSaid({ difference, replications }: HowResult): string {
  if (replications === 1) return 'One winter gives no range, so nothing is sure.';
  const told = difference.filter(isTold).length;
  const of = withUnit(roundedNumber(difference.length), DAYS);
  return told === 0
    ? `On none of ${of} does the 95% range of the mean exclude zero.`
    : `On ${roundedNumber(told)} of ${of} the 95% range of the mean excludes zero. Each range is of its day alone: neighbouring days are mostly right or wrong together.`;
}

function isTold(day: Estimate | null): boolean {
  if (day === null || day.low === null || day.high === null) return false;
  return day.low > 0 || day.high < 0;
}

function isStill({ difference }: HowResult): boolean {
  return difference.every((day) => day === null || (day.mean === 0 && (day.sd ?? 0) === 0));
}
