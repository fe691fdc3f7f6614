import { anyArea, type Column, hasAnyArea } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Difference } from '../../analysis/difference.ts';
import type { PairedRow } from '../../analysis/pairedTable.ts';
import { differenceInWords, type Verdict } from '../../words/differenceInWords.ts';
import { meanInWords, shareInWords, type Phrase } from '../../words/numbers.ts';
import { aboutMoney, money, moneyRange } from '../../words/money.ts';
import { chanceInShort } from '../../words/chanceInWords.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { DAYS, type Unit } from '../../words/unit.ts';
import { hasHospitalDelay, setsLevels } from './scenarioWords.ts';
import { toSay } from './figures.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

const BED_DAYS: Unit = { one: 'bed-day', many: 'bed-days' };
const IN_HUNDRED: Unit = { one: 'winter in 100', many: 'winters in 100' };
const POINTS: Unit = { one: 'percentage point', many: 'percentage points' };

/** The outcomes by which policies are compared: people first, then levels, debts at the end, and money. */
export function headlineOutcomes(scenario: Scenario): string[] {
  const debts = scenario.outcomes
    .filter((one) => one.kind === 'debt')
    .map((one) => outcomeId.debt(one.id, 'end'));
  return [
    ...(hasHospitalDelay(scenario) ? [outcomeId.bedDaysLost(), 'delayDays', outcomeId.within(2)] : []),
    ...(setsLevels(scenario)
      ? [
          ...(hasAnyArea(scenario) ? [outcomeId.reached(3, anyArea), outcomeId.reached(4, anyArea)] : []),
          ...[outcomeId.reached(3, 'system'), outcomeId.reached(4, 'system')],
          ...[outcomeId.daysAt3Plus('system'), outcomeId.longestSpell3('system')],
        ]
      : []),
    ...debts,
    ...(hasHospitalDelay(scenario) && scenario.costs !== undefined ? ['costOfDelay'] : []),
    'costOfActions',
  ];
}

/**
 * The name of an outcome, with the scenario's own name of its levels. It names all areas together where it is of these.
 */
export function outcomeName(scenario: Scenario, { scope, title }: Column): string {
  const { levelName } = scenario.escalation;
  const name = title.replace(/\b[Ll]evel (?=\d)/g, `${levelName} `);
  const isOfAll = scenario.areas.length > 0 && scope === 'system';
  return isOfAll ? `${name}, ${scopeInWords(scenario, 'system')}` : name;
}

/** A difference of one outcome, of whatever is compared. */
interface SaidDifference {
  readonly column: Column;
  readonly difference: Omit<Difference, 'differing'> | null;
}

/** How the plan differs, in words: '2.9 fewer days', '95%: 2.4 to 3.4'. */
export function differenceSaid({
  column,
  difference,
}: SaidDifference): Phrase & { readonly verdict: Verdict } {
  if (column.unit === 'money') return moneyDifference(difference);
  const factor = factorOf(column);
  const { mean, low, high, n } = difference ?? { mean: null, low: null, high: null, n: 0 };
  const scaled = { mean: times(mean, factor), low: times(low, factor), high: times(high, factor), n };
  return differenceInWords(scaled, unitOf(column));
}

/** The figure itself: '11.4 days', '62 in 100', '2 of 7', 'about £1.2m'. */
export function figureSaid(column: Column, estimate: PairedRow['from']): string {
  const { mean, low, high, n } = toSay(estimate);
  if (mean === null) return 'not known';
  if (column.unit === 'money') return aboutMoney(mean, low, high);
  if (column.unit === 'share') return shareInWords(mean);
  if (column.unit === 'yesNo') return chanceInShort(mean, n);
  return meanInWords({ mean, low, high, n }, unitOf(column)).headline;
}

/** Shares and chances are shown in hundredths. */
export function factorOf({ unit }: Column): number {
  return unit === 'share' || unit === 'yesNo' ? 100 : 1;
}

/** The unit in which an outcome is shown: bed-days, points, winters in 100. */
export function unitOf({ measure, unit }: Column): Unit {
  if (measure === 'bedDaysLost') return BED_DAYS;
  if (unit === 'yesNo') return IN_HUNDRED;
  if (unit === 'share') return POINTS;
  if (unit === 'days') return DAYS;
  return { one: '', many: '' };
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function moneyDifference(difference: SaidDifference['difference']): Phrase & { readonly verdict: Verdict } {
  if (difference === null)
    return { headline: 'not known', detail: 'no winter to compare yet', verdict: 'unknown' };
  const { mean, low, high, n } = difference;
  const verdict = mean === 0 ? 'same' : mean < 0 ? 'less' : 'more';
  if (mean === 0) return { headline: 'no difference', detail: `in ${n} winters`, verdict };
  const interval = mean < 0 ? moneyRange(negative(high), negative(low)) : moneyRange(low, high);
  const isOpen = low !== null && high !== null && low <= 0 && high >= 0;
  if (isOpen) {
    const headline = `${n} winters show no clear difference`;
    return { headline, detail: `95%: ${moneyRange(low, high)}`, verdict: 'undecided' };
  }
  const headline = `${money(Math.abs(mean), low, high)} ${verdict}`;
  return { headline, detail: interval === null ? '' : `95%: ${interval}`, verdict };
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}
