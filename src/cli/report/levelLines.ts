import type { Chance, ResultDocument } from '../../analysis/result/resultTypes.ts';
import { reachableLevels, scopesOf } from '../../experiment/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { chanceInWords } from '../../words/chanceInWords.ts';
import { firstDateInWords } from '../../words/firstDateInWords.ts';
import { roundedNumber } from '../../words/roundedNumber.ts';
import { inHundred } from '../../words/shareInWords.ts';
import { joined } from '../../words/meanInWords.ts';
import { textTable } from './textTable.ts';
import { scopeInWords } from '../../words/scopeInWords.ts';
import { withInterval } from './withInterval.ts';

/** For the system: the chance of each level and when it first comes. */
export function systemLevelLines(document: ResultDocument, scenario: Scenario): string[] {
  const { levelName } = scenario.escalation;
  const rows = reachableLevels.map((level) => {
    const name = `${levelName} ${level}`;
    const { probability, low, high, n: reached, firstDate } = document.levels.system.reached[level];
    const n = document.replications;
    const first =
      reached === 0 ? '' : `first ${joined(firstDateInWords({ reached, n, ...firstDate }, name))}`;
    return [level === 4 ? name : `${name} or above`, joined(chanceInWords(probability, low, high, n)), first];
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
      return chanceInHundred(document.levels[id].reached[level]);
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
    ...levels.map((level) => withInterval(document.levels[scope].daysAt[level])),
  ]);
  return textTable([head, ...rows]);
}

/** `55 in 100 (34–74)`; where none or all do, the bound. */
function chanceInHundred({ probability, low, high }: Chance): string {
  if (probability <= 0) return `none (at most ${roundedNumber(Math.ceil(high * 100))} in 100)`;
  if (probability >= 1) return `all (at least ${roundedNumber(Math.floor(low * 100))} in 100)`;
  return `${inHundred(probability)} (${roundedNumber(low * 100)}–${roundedNumber(high * 100)})`;
}
