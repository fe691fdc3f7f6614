import type { Estimate } from '../../analysis/estimate.ts';
import type { Chance, LevelResult, ResultDocument } from '../../analysis/result/resultTypes.ts';
import { reachableLevels, scopesOf } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { chanceCell, chanceInWords, chanceRange } from '../../words/chanceInWords.ts';
import { firstDateInWords } from '../../words/firstDateInWords.ts';
import { roundedNumber, intervalInWords, supportedPlace, joined } from '../../words/numbers.ts';
import { summingNumbers } from '../../words/summingNumbers.ts';
import { textTable } from './textTable.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { withInterval } from './withInterval.ts';

/** For the system: the chance of each level and when it first comes. */
export function systemLevelLines(document: ResultDocument, scenario: Scenario): string[] {
  const { levelName } = scenario.escalation;
  const rows = reachableLevels.map((level) => {
    const name = `${levelName} ${level}`;
    const { probability, low, high, n: reached, firstDate } = document.levels.system.reached[level];
    const n = document.replications;
    const when = joined(firstDateInWords({ reached, n, ...firstDate }, name));
    const first = when.startsWith('in ') ? when : `first ${when}`;
    return [
      level === 4 ? name : `${name} or above`,
      joined(chanceInWords(probability, low, high, n)),
      reached === 0 ? '' : first,
    ];
  });
  return textTable(rows, [0, 1, 2]);
}

/** By area: the share of winters that reach each level. */
export function areaChanceLines(document: ResultDocument, scenario: Scenario): string[] {
  if (scenario.areas.length === 0) return [];
  const { levelName } = scenario.escalation;
  const head = ['', ...reachableLevels.map((level) => `${levelName} ${level}${level === 4 ? '' : '+'}`)];
  const rows = scenario.areas.map(({ id }) => [
    scopeInWords(scenario, id),
    ...reachableLevels.map((level) => {
      return chanceInHundred(document.levels[id].reached[level], document.replications);
    }),
  ]);
  return textTable([head, ...rows]);
}

/** By scope: the mean number of days at each level. */
export function dayLines(document: ResultDocument, scenario: Scenario): string[] {
  const levels = [1, 2, 3, 4] as const;
  const head = ['', ...levels.map((level) => `${scenario.escalation.levelName} ${level}`)];
  const rows = scopesOf(scenario).map((scope) => [
    scopeInWords(scenario, scope),
    ...daysThatSum(document.levels[scope].daysAt),
  ]);
  return textTable([head, ...rows]);
}

/** `55 (34–74)` in 100 winters, `2 of 7 (8–64)`; where none or all do, `none of 400 (0–1)`. */
function chanceInHundred({ probability, low, high }: Chance, winters: number): string {
  const range = winters > 1 ? chanceRange(low, high) : null;
  return `${chanceCell(probability, winters)}${range === null ? '' : ` (${range})`}`;
}

/**
 * Mean days at each level with their intervals, to digits that all four support and whole days at the coarsest: as they are
 * said they add up to the days of the window.
 */
function daysThatSum(daysAt: LevelResult['daysAt']): string[] {
  const days = ([1, 2, 3, 4] as const).map((level) => daysAt[level]);
  if (days.some((one) => one === null)) return days.map(withInterval);
  const known = days as readonly Estimate[];
  const places = known.map(({ mean, low, high }) => supportedPlace(mean, low, high));
  const place = Math.max(-1, Math.min(0, Math.max(...places)));
  const whole = summingNumbers(
    known.map(({ mean }) => mean),
    place,
  );
  return known.map(({ mean, low, high }, at) => {
    const figure =
      whole[at] === 0 && mean > 0
        ? `under ${roundedNumber(10 ** place, place)}`
        : roundedNumber(whole[at], place);
    const interval = low === high ? null : intervalInWords(low, high, place);
    return interval === null || !/[\u2013 ]/.test(interval) ? figure : `${figure} (${interval})`;
  });
}
